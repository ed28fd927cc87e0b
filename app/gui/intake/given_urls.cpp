// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/given_urls.h"

#include <QStringDecoder>
#include <QSysInfo>

namespace partway {

namespace {

bool isText(const QUrl &url)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
    return !decoder.hasError() && !decoded.isEmpty();
}

} // namespace

GivenUrls sortUrls(const QList<QUrl> &urls)
{
    GivenUrls given;
    const QString here = QSysInfo::machineHostName();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            given.refused.note(IntakeProblem::WebAddress, url.toDisplayString(QUrl::RemoveUserInfo));
            continue;
        }
        if (!isText(url)) {
            given.refused.note(IntakeProblem::BadName, url.toDisplayString());
            continue;
        }
        // Some programs name this computer in the address.
        QUrl local = url;
        if (url.host().compare(here, Qt::CaseInsensitive) == 0 || url.host() == QLatin1String("localhost"))
            local.setHost({});
        given.paths.append(local.toLocalFile());
    }
    return given;
}

} // namespace partway
