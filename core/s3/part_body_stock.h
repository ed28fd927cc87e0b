// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/part_body.h"

namespace partway {

/// Qt's own way: it copies bites of 16 KiB as it wants them.
class PartBodyStock final : public PartBody
{
    Q_OBJECT
public:
    PartBodyStock(Body body, const Clock &clock);
    [[nodiscard]] bool attach(QNetworkReply *reply) override;

protected:
    qint64 readData(char *to, qint64 most) override;

private:
    QByteArray m_slice;
    qsizetype m_at = 0;
};

} // namespace partway
