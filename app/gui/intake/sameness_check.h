// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_policy.h"
#include "core/base/file_source.h"

#include <QList>
#include <QObject>
#include <QString>

namespace partway {

/// One file and the object that may be the same.
struct Comparison
{
    QString path;
    qint64 size = 0;
    ObjectThere there;
    qint64 ownPartSize = 0; ///< with which this program would send it
};

/// Whether files are what the store has, by size and ETag: hashed in the pool, one file after the other. Its
/// end gives it up.
class SamenessCheck : public QObject
{
    Q_OBJECT
public:
    /// `etagsAreMd5`: the store's word for plain ETags.
    SamenessCheck(FileSource &files, QList<Comparison> comparisons, bool etagsAreMd5,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(qint64 compared, qint64 of);
    /// Once, from the event loop: one for each comparison.
    void compared(const QList<partway::Sameness> &results);

private:
    void next();
    void settle(Sameness sameness);
    void hash(const Fingerprint &fingerprint);
    void hashWhole(const Fingerprint &fingerprint);
    /// Tries the next of the part sizes that are left.
    void guess(const Fingerprint &fingerprint);
    void hashPart(const Fingerprint &fingerprint, qint64 partSize, qint64 offset);
    [[nodiscard]] const Comparison &current() const { return m_comparisons.at(m_results.size()); }

    FileSource &m_files;
    QList<Comparison> m_comparisons;
    bool m_etagsAreMd5;
    QList<Sameness> m_results;
    QList<qint64> m_guesses;
    QByteArray m_partDigests;
    FileSource::Work m_work;
};

} // namespace partway
