// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/slice_feed.h"
#include "core/s3/transport_settings.h"

#include <QIODevice>

#include <memory>

class QNetworkReply;

namespace partway {

/// A body that goes out once. Qt sends a PUT or POST again by itself when the connection closes before an
/// answer; it asks the device to go back first, and this one does not.
class OneWayBody : public QIODevice
{
    Q_OBJECT
public:
    [[nodiscard]] bool isSequential() const final { return true; }
    [[nodiscard]] bool reset() final { return false; }

protected:
    qint64 writeData(const char *, qint64) final { return -1; }
};

/// A document that is in memory, often an empty one.
class SmallBody final : public OneWayBody
{
    Q_OBJECT
public:
    explicit SmallBody(QByteArray document);

protected:
    qint64 readData(char *to, qint64 most) override;

private:
    QByteArray m_document;
    qint64 m_at = 0;
};

/// The bytes of a part. Becomes the reply's child and goes with it.
class PartBody : public OneWayBody
{
    Q_OBJECT
public:
    explicit PartBody(Body body, const Clock &clock);
    [[nodiscard]] SliceFeed &feed() { return m_feed; }
    /// To be called as soon as the reply is there, before control returns to the event loop. False where this
    /// Qt cannot take the body this way; nothing was sent then.
    [[nodiscard]] virtual bool attach(QNetworkReply *reply) = 0;

private:
    SliceFeed m_feed;
};

std::unique_ptr<PartBody> makePartBody(Body body, const Clock &clock, BodyPath path);

} // namespace partway
