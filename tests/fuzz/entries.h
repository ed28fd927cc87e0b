// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// Each takes any bytes, gives them to parsers of the program and checks what these promise: see promise.h.
namespace partway::fuzz {

/// A line of two letters (the call, the status), header lines, an empty line, a body.
void s3Answer(const QByteArray &input);
/// The JSON of one profile.
void providerProfile(const QByteArray &input);
/// The journal's file.
void journalFile(const QByteArray &input);
/// Lines "column value": what a foreign hand has written into a sound journal; "p." before columns of a part.
void journalRow(const QByteArray &input);
/// A letter: "a" AWS files with "\n---\n" between them, "j" one account, "k" a keychain entry, "e" an
/// endpoint as typed; then that text.
void accounts(const QByteArray &input);
/// A letter: "a" AWS files as above, "r" rclone.conf, "s" .s3cfg, "m" the MinIO client's JSON, "d" a
/// Cyberduck bookmark, "b" a pasted block of keys, anything else a file of unknown kind; then that text.
void accountImport(const QByteArray &input);
/// A line of a digit (days) and a prefix, then the lifecycle configuration of a bucket.
void lifecycleRules(const QByteArray &input);
/// Arguments of the command line, one a line.
void arguments(const QByteArray &input);
/// A letter (the call, the endpoint and how text is coded), then texts with 0xff between them: bucket, key,
/// upload ID, metadata value and name, content type, prefix.
void request(const QByteArray &input);

using Entry = void (*)(const QByteArray &);
/// By the name of its fuzz target, which is that of its folder under corpus/.
const QMap<QString, Entry> &entries();

} // namespace partway::fuzz
