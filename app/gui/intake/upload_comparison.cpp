// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/upload_comparison.h"

#include "app/gui/in_progress/verdict_words.h"
#include "core/rescue/part_listing.h"

namespace partway {

UploadComparison::UploadComparison(const AskStore &ask, FileSource &files, Clock &clock,
                                   const Account &account, QObject *parent)
    : QObject(parent)
    , m_questions(ask, clock)
    , m_match(files, account)
{
    connect(&m_match, &LiveMatch::changed, this, &UploadComparison::changed);
}

void UploadComparison::start(const UploadRef &upload, const QString &path)
{
    m_match.stop();
    m_isListed = true;
    listAllParts(m_questions, {upload.bucket, upload.key}, upload.uploadId,
                 [this, path](const Result<PartsFound> &found) {
                     m_isListed = found.has_value();
                     if (found)
                         m_match.start(path, found->parts);
                     else
                         Q_EMIT changed();
                 });
}

QStringList UploadComparison::longTexts()
{
    return {tr("its parts could not be listed"), tr("is compared, %L1 of %Ln parts", nullptr, 8888).arg(8888),
            matchText({.matches = 8888, .missing = 1111})};
}

QString UploadComparison::text() const
{
    const VerdictCounts counts = countVerdicts(m_match.comparison().verdicts);
    switch (m_match.state()) {
    case LiveMatch::State::Idle:
        return m_isListed ? tr("its parts are looked up…") : tr("its parts could not be listed");
    case LiveMatch::State::Opening:
        return tr("is compared…");
    case LiveMatch::State::Comparing:
        return tr("is compared, %L1 of %Ln parts", nullptr, counts.all()).arg(counts.all() - counts.open);
    case LiveMatch::State::Done:
        return matchText(counts);
    case LiveMatch::State::Failed:
        return tr("could not be compared");
    }
    Q_UNREACHABLE();
}

} // namespace partway
