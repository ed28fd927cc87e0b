// SPDX-License-Identifier: GPL-3.0-or-later
// What a delivery asks the store, and the person, before it is queued.
#include "app/gui/in_progress/savings_book.h"
#include "app/gui/intake/conflict_sheet.h"
#include "app/gui/intake/delivery.h"
#include "app/gui/intake/free_names.h"
#include "app/gui/intake/intake_settings.h"
#include "app/gui/intake/sameness_check.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/notice_bar.h"
#include "app/text/error_sentence.h"
#include "core/plan/part_plan.h"
#include "core/rescue/upload_removal.h"

#include <algorithm>
#include <memory>

namespace partway {

void Delivery::look()
{
    if (whenThereSetting(m_around.ports.settings) == WhenThere::Overwrite) {
        m_usual.overwrite = true; // whatever is there: no need to look
        lookForUploads();
        return;
    }
    auto *step = new RemoteLook(m_around.ports.store, m_around.ports.credentials, m_account, m_plan,
                                m_where.bucket, m_where.prefix, this);
    proceedTo(step);
    sayIfItTakesLong(
        tr("Looking at what is there already, for %Ln files…", nullptr, int(m_plan.items.size())));
    connect(step, &RemoteLook::looked, this, &Delivery::onLooked);
    step->start();
}

void Delivery::onLooked(const LookResult &result)
{
    proceedTo(nullptr);
    if (result.unknown > 0) {
        const QString why = result.error
                                ? errorSentence(*result.error, questionTo(m_account, m_where.bucket)).what
                                : tr("There are too many to look at each of them.");
        m_around.notices.tell(
            QStringLiteral("intake/unknown"),
            {NoticeKind::Attention,
             tr("It is not known whether %Ln objects are there already. %1 They are queued and "
                "looked at when their turn comes; none is overwritten.",
                nullptr, int(result.unknown))
                 .arg(why),
             {},
             {}});
    }
    const WhenThere choice = whenThereSetting(m_around.ports.settings);
    QList<Conflict> conflicts;
    for (const auto &[place, there] : result.there) {
        const IntakeItem &item = m_plan.items.at(place);
        if (!m_held.contains(place))
            conflicts.append({place, item.key, item.isPipe ? -1 : item.size, item.modified, there,
                              choice == WhenThere::Ask ? WhenThere::Skip : choice});
    }
    if (choice == WhenThere::Ask && !conflicts.isEmpty())
        ask(conflicts);
    else
        settle(conflicts);
}

void Delivery::ask(const QList<Conflict> &conflicts)
{
    auto *sheet =
        new ConflictSheet(conflicts, m_plan.items.size() - m_held.size(), m_whereText, &m_around.window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ConflictSheet::decided, this, [this](const QList<Conflict> &decided, bool remember) {
        if (remember)
            setWhenThereSetting(m_around.ports.settings, decided.constFirst().choice);
        settle(decided);
    });
    connect(sheet, &QDialog::rejected, this, &Delivery::end);
    sheet->open();
}

void Delivery::settle(const QList<Conflict> &conflicts)
{
    QList<Comparison> comparisons;
    for (const Conflict &conflict : conflicts) {
        if (conflict.choice != WhenThere::IfDifferent)
            continue;
        const auto planned = planParts(std::max<qint64>(0, conflict.size), partLimitsOf(m_account.profile));
        comparisons.append({m_plan.items.at(conflict.item).path, conflict.size, conflict.there,
                            planned ? planned->partSize : 0});
    }
    if (comparisons.isEmpty()) {
        onCompared(conflicts, {});
        return;
    }
    auto *step = new SamenessCheck(m_around.ports.files, comparisons, m_account.profile.etagIsMd5, this);
    proceedTo(step);
    sayIfItTakesLong(tr("Comparing %Ln files with what is there…", nullptr, int(comparisons.size())));
    connect(step, &SamenessCheck::compared, this,
            [this, conflicts](const QList<Sameness> &results) { onCompared(conflicts, results); });
    step->start();
}

void Delivery::onCompared(QList<Conflict> conflicts, const QList<Sameness> &results)
{
    qsizetype next = 0;
    int same = 0;
    int unclear = 0;
    for (const Conflict &conflict : std::as_const(conflicts)) {
        const bool wasCompared = conflict.choice == WhenThere::IfDifferent && next < results.size();
        const Sameness sameness = wasCompared ? results.at(next++) : Sameness::CannotTell;
        m_verdicts[conflict.item] = verdictFor(conflict.choice, conflict.there, sameness);
        same += wasCompared && sameness == Sameness::Same ? 1 : 0;
        unclear += wasCompared && sameness == Sameness::CannotTell ? 1 : 0;
    }
    QStringList sentences;
    if (same > 0)
        sentences << tr("%Ln files are there already, byte for byte, and were left out.", nullptr, same);
    if (unclear > 0) {
        sentences << tr(
            "%Ln files could not be compared with what is there, since its checksum is of another kind; "
            "they are uploaded as if they were different.",
            nullptr, unclear);
    }
    if (!sentences.isEmpty()) {
        m_around.notices.tell(QStringLiteral("intake/compared"),
                              {NoticeKind::Plain, sentences.join(QLatin1Char(' ')), {}, {}});
    }
    nameThoseToKeep(conflicts);
}

void Delivery::nameThoseToKeep(const QList<Conflict> &conflicts)
{
    QStringList keys;
    QList<qsizetype> items;
    for (const Conflict &conflict : conflicts) {
        if (!verdictOf(conflict.item).underAnotherName)
            continue;
        keys.append(conflict.key);
        items.append(conflict.item);
    }
    if (keys.isEmpty()) {
        lookForUploads();
        return;
    }
    QSet<QString> queued;
    for (const Transfer &transfer : m_around.queue.transfers()) {
        if (transfer.request.account == m_where.account && transfer.request.bucket == m_where.bucket)
            queued.insert(transfer.request.key);
    }
    const auto isTaken = [this, queued](const QString &key) {
        return m_plan.byKey.contains(key) || queued.contains(key);
    };
    auto *step = new FreeNames(m_around.ports.store, m_around.ports.credentials, m_account, m_where.bucket,
                               isTaken, this);
    proceedTo(step);
    sayIfItTakesLong(tr("Looking for free names…"));
    connect(step, &FreeNames::found, this, [this, items](const QStringList &freeKeys) {
        for (qsizetype i = 0; i < items.size(); ++i)
            m_names[items.at(i)] = freeKeys.at(i);
        lookForUploads();
    });
    step->find(keys);
}

void Delivery::lookForUploads()
{
    const PartLimits limits = partLimitsOf(m_account.profile);
    QList<qsizetype> large;
    for (qsizetype item = 0; item < m_plan.items.size(); ++item) {
        const IntakeItem &one = m_plan.items.at(item);
        if (one.size <= limits.preferredPartSize || m_held.contains(item) || !verdictOf(item).upload)
            continue;
        const auto planned = planParts(one.size, limits);
        if (planned && planned->count > 1 && m_names.count(item) == 0)
            large.append(item);
    }
    if (large.isEmpty()) {
        handOver();
        return;
    }
    QSet<QString> own;
    for (const Transfer &transfer : m_around.queue.transfers())
        own.insert(transfer.uploadId);
    auto *step = new UploadsLook(m_around.ports.store, m_around.ports.credentials, m_around.ports.clock,
                                 m_account, m_plan, {m_where.bucket, m_where.prefix}, own, this);
    proceedTo(step);
    sayIfItTakesLong(tr("Looking for uploads in progress…"));
    connect(step, &UploadsLook::looked, this, &Delivery::onUploadsFound);
    step->start(large);
}

void Delivery::onUploadsFound(const QList<UploadThere> &uploads)
{
    proceedTo(nullptr);
    if (uploads.isEmpty()) {
        handOver();
        return;
    }
    auto *sheet = new UploadsSheet(uploads, m_plan, &m_around.window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    auto *questions = new StoreQuestions(m_around.ports.store, m_around.ports.credentials, m_account, sheet);
    sheet->lookInto(questions->asker(), m_around.ports.files, m_around.ports.clock, m_account);
    connect(sheet, &UploadsSheet::decided, this,
            [this, uploads](const QList<UploadThereChoice> &choices) { onUploadsDecided(uploads, choices); });
    connect(sheet, &QDialog::rejected, this, &Delivery::end);
    sheet->open();
}

void Delivery::onUploadsDecided(const QList<UploadThere> &uploads, const QList<UploadThereChoice> &choices)
{
    QList<UploadRef> unwanted;
    for (qsizetype i = 0; i < uploads.size(); ++i) {
        const UploadThere &there = uploads.at(i);
        if (choices.at(i) == UploadThereChoice::Abort)
            unwanted.append(there.upload.ref);
        else if (choices.at(i) == UploadThereChoice::Adopt)
            m_adopted[there.item] = there.upload.ref.uploadId;
    }
    if (unwanted.isEmpty())
        handOver();
    else
        freeUploads(unwanted);
}

void Delivery::freeUploads(const QList<UploadRef> &unwanted)
{
    auto *step = new StoreQuestions(m_around.ports.store, m_around.ports.credentials, m_account, this);
    auto *removal = new UploadRemoval(step->asker(), m_around.ports.clock, step);
    proceedTo(step);
    sayIfItTakesLong(tr("Freeing %Ln uploads in progress…", nullptr, int(unwanted.size())));
    const auto left = std::make_shared<int>(0);
    connect(removal, &UploadRemoval::removed, this, [this, left](const RemovalOutcome &outcome) {
        *left += outcome.error ? 1 : 0;
        if (!outcome.error && !outcome.wasGone)
            Q_EMIT freed({savingOf(m_account, outcome.ref, outcome.parts, outcome.bytes,
                                   m_around.ports.clock.utcNow())});
    });
    connect(removal, &UploadRemoval::finished, this, [this, left] {
        if (*left > 0) {
            m_around.notices.tell(
                QStringLiteral("intake/left"),
                {NoticeKind::Attention,
                 tr("%Ln uploads in progress could not be aborted and may still be billed. Look at "
                    "them again in a few minutes.",
                    nullptr, *left),
                 {},
                 {}});
        }
        handOver();
    });
    removal->remove(unwanted);
}

} // namespace partway
