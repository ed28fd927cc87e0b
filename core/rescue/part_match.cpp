// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/part_match.h"

#include "core/plan/adoption_plan.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

/// By what the parts that can be compared are going to be. Where it is not certain that an ETag is an MD5,
/// only a part that matches shows it.
PartProof proofOf(const std::map<int, RemotePart> &listed, EtagMeaning etags)
{
    PartProof proof = PartProof::None;
    for (const auto &[number, part] : listed) {
        const DigestKinds kinds = digestsToCompare(part, etags);
        if (etags == EtagMeaning::Md5 && kinds.testFlag(DigestKind::Md5))
            return PartProof::Md5;
        if (kinds & ~DigestKinds(DigestKind::Md5))
            proof = PartProof::Checksum;
    }
    return proof;
}

} // namespace

int PartComparison::count(PartVerdict verdict) const
{
    return static_cast<int>(std::count(verdicts.cbegin(), verdicts.cend(), verdict));
}

qint64 PartComparison::bytesToSend() const
{
    qint64 bytes = 0;
    for (int number = 1; number <= verdicts.size(); ++number)
        if (verdicts.at(number - 1) != PartVerdict::Matches)
            bytes += plan.range(number).size;
    return bytes;
}

bool PartComparison::isWhole() const
{
    return !verdicts.isEmpty() && count(PartVerdict::Matches) == verdicts.size() && strays == 0;
}

EtagMeaning etagMeaningOf(const ProviderProfile &profile)
{
    if (!profile.etagIsMd5)
        return EtagMeaning::PerhapsMd5;
    // Its owner may have a bucket encrypted with a key, and no listing tells of it.
    return profile.id == QLatin1String("aws") ? EtagMeaning::Md5UnlessEncrypted : EtagMeaning::Md5;
}

PartMatch::PartMatch(FileSource &files, PartLimits limits, EtagMeaning etags, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_limits(limits)
    , m_etags(etags)
{
}

void PartMatch::start(const QString &path, const QList<ListedPart> &parts)
{
    m_path = path;
    for (const ListedPart &part : parts)
        m_listed.append({part.number, part.size, part.etag, part.checksumKind, part.checksum});
    m_look = m_files.fingerprint(path, [this](const Result<Fingerprint> &file) {
        if (file)
            look(*file);
        else
            giveUp(file.error());
    });
}

void PartMatch::look(const Fingerprint &file)
{
    const auto plan = planAdoption(file.size, m_listed, m_limits);
    if (!plan) {
        giveUp(plan.error());
        return;
    }
    m_comparison.file = file;
    m_comparison.plan = *plan;
    for (const RemotePart &part : std::as_const(m_listed)) {
        if (part.number < 1 || part.number > plan->count)
            ++m_comparison.strays;
        else
            m_byNumber[part.number] = part;
    }
    m_comparison.proof = proofOf(m_byNumber, m_etags);
    m_comparison.verdicts.reserve(plan->count);
    for (int number = 1; number <= plan->count; ++number) {
        const auto listed = m_byNumber.find(number);
        m_comparison.verdicts.append(verdictBeforeReading(
            listed == m_byNumber.end() ? nullptr : &listed->second, plan->range(number).size, m_etags));
    }
    const QPointer<PartMatch> alive(this); // whoever listens may end it
    Q_EMIT planned(m_comparison);
    if (alive)
        readOn();
}

void PartMatch::readOn()
{
    const auto count = static_cast<int>(m_comparison.verdicts.size());
    for (; m_next <= count && m_reading.size() < static_cast<size_t>(atOnce); ++m_next) {
        const int number = m_next;
        if (m_comparison.verdicts.at(number - 1) != PartVerdict::Open)
            continue;
        m_reading[number] =
            m_files.digest(m_path, m_comparison.file, m_comparison.plan.range(number),
                           digestsToCompare(m_byNumber.at(number), m_etags),
                           [this, number](const Result<Digests> &digests) { digested(number, digests); });
    }
    if (m_reading.empty())
        finish();
}

void PartMatch::finish()
{
    m_comparison.mayBeEncrypted = !m_undecided.isEmpty();
    Q_EMIT finished(m_comparison);
}

void PartMatch::digested(int number, const Result<Digests> &digests)
{
    if (!digests) {
        giveUp(digests.error());
        return;
    }
    const RemotePart &listed = m_byNumber.at(number);
    const PartVerdict verdict = verdictOn(listed, m_etags, *digests);
    const bool byMd5 = !digests->md5.isEmpty() && listed.etag.toLower() == digests->md5.toHex();
    if (byMd5)
        m_comparison.proof = PartProof::Md5;
    const FileSource::Work over = std::exchange(m_reading[number], nullptr); // it is what is calling
    m_reading.erase(number);
    if (verdict == PartVerdict::CannotTell && m_etags == EtagMeaning::Md5UnlessEncrypted)
        m_undecided.append(number);
    if (judge(number, verdict) && (!byMd5 || judgeByMd5()))
        readOn();
}

bool PartMatch::judge(int number, PartVerdict verdict)
{
    m_comparison.verdicts[number - 1] = verdict;
    const QPointer<PartMatch> alive(this); // whoever listens may end it
    Q_EMIT judged(number, verdict);
    return alive;
}

/// One of them is: then they all are, and those of another ETag are of other bytes.
bool PartMatch::judgeByMd5()
{
    if (m_etags != EtagMeaning::Md5UnlessEncrypted)
        return true;
    m_etags = EtagMeaning::Md5;
    const QList<int> undecided = std::exchange(m_undecided, {});
    return std::all_of(undecided.cbegin(), undecided.cend(),
                       [this](int number) { return judge(number, PartVerdict::Differs); });
}

void PartMatch::giveUp(const Error &error)
{
    // What is calling is among these: it goes when this function is over.
    const auto reading = std::exchange(m_reading, {});
    const FileSource::Work looking = std::exchange(m_look, nullptr);
    Q_EMIT failed(error);
}

} // namespace partway
