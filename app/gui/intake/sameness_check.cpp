// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/sameness_check.h"

#include <QCryptographicHash>

#include <utility>

namespace partway {

SamenessCheck::SamenessCheck(FileSource &files, QList<Comparison> comparisons, bool etagsAreMd5,
                             QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_comparisons(std::move(comparisons))
    , m_etagsAreMd5(etagsAreMd5)
{
}

void SamenessCheck::start() { QMetaObject::invokeMethod(this, &SamenessCheck::next, Qt::QueuedConnection); }

void SamenessCheck::next()
{
    if (m_results.size() == m_comparisons.size()) {
        Q_EMIT compared(m_results);
        return;
    }
    const Comparison &comparison = current();
    if (comparison.size != comparison.there.size) {
        settle(Sameness::Different);
        return;
    }
    const EtagForm form = formOf(comparison.there.etag);
    if (form.kind == EtagForm::Kind::Opaque || !m_etagsAreMd5) {
        settle(Sameness::CannotTell);
        return;
    }
    m_work = m_files.fingerprint(comparison.path, [this](const Result<Fingerprint> &fingerprint) {
        if (fingerprint && fingerprint->size == current().size)
            hash(*fingerprint);
        else
            settle(Sameness::CannotTell);
    });
}

void SamenessCheck::settle(Sameness sameness)
{
    m_results.append(sameness);
    Q_EMIT progressed(m_results.size(), m_comparisons.size());
    start(); // the next one, from the event loop: thousands of them would pile up calls
}

void SamenessCheck::hash(const Fingerprint &fingerprint)
{
    const EtagForm form = formOf(current().there.etag);
    if (form.kind == EtagForm::Kind::Md5) {
        hashWhole(fingerprint);
        return;
    }
    m_guesses = likelyPartSizes(fingerprint.size, form.parts, current().ownPartSize);
    if (m_guesses.isEmpty())
        settle(Sameness::CannotTell);
    else
        guess(fingerprint);
}

void SamenessCheck::hashWhole(const Fingerprint &fingerprint)
{
    m_work = m_files.digest(current().path, fingerprint, {0, fingerprint.size}, DigestKind::Md5,
                            [this](const Result<Digests> &digests) {
                                if (!digests)
                                    settle(Sameness::CannotTell);
                                else
                                    settle(digests->md5.toHex() == current().there.etag.toLower()
                                               ? Sameness::Same
                                               : Sameness::Different);
                            });
}

void SamenessCheck::guess(const Fingerprint &fingerprint)
{
    if (m_guesses.isEmpty()) {
        // Another part size might still fit: nothing is proven.
        settle(Sameness::CannotTell);
        return;
    }
    m_partDigests.clear();
    hashPart(fingerprint, m_guesses.takeFirst(), 0);
}

void SamenessCheck::hashPart(const Fingerprint &fingerprint, qint64 partSize, qint64 offset)
{
    const ByteRange range{offset, qMin(partSize, fingerprint.size - offset)};
    m_work = m_files.digest(current().path, fingerprint, range, DigestKind::Md5,
                            [this, fingerprint, partSize, range](const Result<Digests> &digests) {
                                if (!digests) {
                                    settle(Sameness::CannotTell);
                                    return;
                                }
                                m_partDigests += digests->md5;
                                if (range.end() < fingerprint.size) {
                                    hashPart(fingerprint, partSize, range.end());
                                    return;
                                }
                                const QByteArray whole =
                                    QCryptographicHash::hash(m_partDigests, QCryptographicHash::Md5).toHex();
                                const QByteArray listed = current().there.etag.toLower();
                                if (whole == listed.left(listed.indexOf('-')))
                                    settle(Sameness::Same);
                                else
                                    guess(fingerprint);
                            });
}

} // namespace partway
