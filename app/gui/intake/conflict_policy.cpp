// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/conflict_policy.h"

#include "core/base/quantities.h"

#include <algorithm>
#include <array>

namespace partway {

namespace {

constexpr std::array choices{WhenThere::Ask, WhenThere::Overwrite, WhenThere::Skip, WhenThere::KeepBoth,
                             WhenThere::IfDifferent};
constexpr qsizetype maxKeyBytes = 1024;
/// More guesses would read a large file over and over.
constexpr qsizetype mostGuesses = 3;

bool isHex(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// Without an ETag it could not be told from another one.
std::optional<SeenObject> seen(const ObjectThere &there)
{
    if (there.etag.isEmpty())
        return std::nullopt;
    return SeenObject{QString::fromLatin1(there.etag), there.size};
}

} // namespace

QLatin1String nameOf(WhenThere choice)
{
    switch (choice) {
    case WhenThere::Ask:
        return QLatin1String("ask");
    case WhenThere::Overwrite:
        return QLatin1String("overwrite");
    case WhenThere::Skip:
        return QLatin1String("skip");
    case WhenThere::KeepBoth:
        return QLatin1String("keep-both");
    case WhenThere::IfDifferent:
        return QLatin1String("if-different");
    }
    Q_UNREACHABLE();
}

WhenThere whenThereNamed(const QString &name)
{
    const auto *const found = std::find_if(choices.begin(), choices.end(),
                                           [&name](WhenThere choice) { return nameOf(choice) == name; });
    return found == choices.end() ? WhenThere::Ask : *found;
}

Verdict verdictFor(WhenThere choice, const ObjectThere &there, Sameness sameness)
{
    const Verdict leaveOut{false, false, false, {}};
    const Verdict replace{true, true, false, seen(there)};
    switch (choice) {
    case WhenThere::Ask:
    case WhenThere::Skip:
        return leaveOut;
    case WhenThere::Overwrite:
        return replace;
    case WhenThere::KeepBoth:
        return {true, false, true, {}};
    case WhenThere::IfDifferent:
        return sameness == Sameness::Same ? leaveOut : replace;
    }
    Q_UNREACHABLE();
}

Verdict verdictWithoutObject() { return {true, false, false, {}}; }

QString numberedKey(const QString &key, int number)
{
    const qsizetype name = key.lastIndexOf(QLatin1Char('/')) + 1;
    const qsizetype dot = key.lastIndexOf(QLatin1Char('.'));
    const bool hasEnding = dot > name; // a dot in front hides a file; it begins no ending
    QString stem = hasEnding ? key.left(dot) : key;
    const QString ending = hasEnding ? key.mid(dot) : QString();
    const QString tail = QStringLiteral(" (%1)").arg(number) + ending;
    while (stem.size() > name + 1 && (stem + tail).toUtf8().size() > maxKeyBytes) {
        stem.chop(1);
        if (stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return stem + tail;
}

QString freeKey(const QString &key, const std::function<bool(const QString &)> &isTaken)
{
    int number = 2;
    QString free = numberedKey(key, number);
    while (isTaken(free))
        free = numberedKey(key, ++number);
    return free;
}

EtagForm formOf(const QByteArray &etag)
{
    constexpr qsizetype md5Digits = 32;
    const qsizetype dash = etag.indexOf('-');
    if (dash < 0)
        return {etag.size() == md5Digits && isHex(etag) ? EtagForm::Kind::Md5 : EtagForm::Kind::Opaque, 0};
    bool isNumber = false;
    const int parts = etag.mid(dash + 1).toInt(&isNumber);
    const bool fits = dash == md5Digits && isHex(etag.left(dash)) && isNumber && parts >= 1 && parts <= 10000;
    return fits ? EtagForm{EtagForm::Kind::Md5OfParts, parts} : EtagForm{};
}

QList<qint64> likelyPartSizes(qint64 size, int parts, qint64 own)
{
    // What programs choose: this one, the AWS tools, s3cmd, rclone, MinIO's client, Cyberduck; then round
    // ones.
    constexpr std::array<qint64, 17> usual{8,   5,  64, 16,  15,  128, 10,  32,  50,
                                           100, 20, 25, 200, 250, 256, 512, 1024};
    QList<qint64> sizes;
    const auto consider = [&](qint64 partSize) {
        const bool fits = partSize > 0 && (size + partSize - 1) / partSize == parts;
        if (fits && !sizes.contains(partSize) && sizes.size() < mostGuesses)
            sizes.append(partSize);
    };
    if (parts == 1) { // one part: wherever it would have been cut, it holds everything
        sizes.append(qMax<qint64>(size, 1));
        return sizes;
    }
    consider(own);
    for (const qint64 mebibytes : usual)
        consider(mebibytes * MiB);
    return sizes;
}

} // namespace partway
