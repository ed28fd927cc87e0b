// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/intake_desk.h"

#include "app/accounts/account_store.h"
#include "app/gui/folders/folder_port.h"
#include "app/gui/folders/folder_words.h"
#include "app/gui/intake/delivery.h"
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/intake/given_urls.h"
#include "app/gui/intake/intake_words.h"
#include "app/gui/intake/store_questions.h"
#include "app/gui/settings/new_transfers.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/side_bar.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"
#include "core/s3/object_key.h"

#include <QThreadPool>

#include <algorithm>

namespace partway {

namespace {

QString intakeNotice() { return QStringLiteral("intake"); }
QString doublesNotice() { return QStringLiteral("intake/doubles"); }

} // namespace

IntakeDesk::IntakeDesk(const IntakePorts &ports, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
    , m_pool(std::make_shared<QThreadPool>())
    , m_recent(ports.settings)
    , m_feeder(ports.queue)
{
    m_pool->setObjectName(QStringLiteral("intake"));
    m_pool->setMaxThreadCount(2);
    connect(&window, &MainWindow::filesGiven, this, &IntakeDesk::takeTo);
    connect(window.destinationBar(), &DestinationBar::changed, this, &IntakeDesk::onDestinationChanged);
    connect(window.destinationBar(), &DestinationBar::browseAsked, this,
            [this] { choose(m_window.destinationBar()->destination(), {}, SourceKind::File); });
    connect(window.sideBar(), &SideBar::placesWanted, this, &IntakeDesk::showPlaces);
    connect(window.sideBar(), &SideBar::placeChosen, window.destinationBar(),
            &DestinationBar::setDestination);
    window.setDestinationNames([this](const Destination &where) { return textOf(completed(where)); });
}

IntakeDesk::~IntakeDesk() = default;

void IntakeDesk::take(const QList<QUrl> &urls) { takeTo(urls, {}); }

Destination IntakeDesk::completed(const Destination &where) const
{
    if (where.account.isNull())
        return m_window.destinationBar()->destination();
    if (where.bucket.isEmpty())
        return m_recent.lastOf(where.account).value_or(where);
    return where;
}

QString IntakeDesk::textOf(const Destination &where) const
{
    const auto account = m_ports.accounts.account(where.account);
    if (!where.isComplete() || !account)
        return {};
    return tr("%1 on %2")
        .arg(inItsOwnDirection(plainLine(objectText(where.bucket, where.prefix))),
             plainLine(account->name, 60));
}

void IntakeDesk::takeTo(const QList<QUrl> &urls, const Destination &where, SourceKind source)
{
    m_window.notices()->withdraw(intakeNotice());
    if (urls.isEmpty()) {
        m_window.notices()->tell(intakeNotice(),
                                 {NoticeKind::Attention,
                                  tr("No files arrived. The program that they came from may have been closed "
                                     "on the way: take them from there once more, or add them here."),
                                  {},
                                  {}});
        return;
    }
    QList<QUrl> files = urls;
    if (const auto place = takePlace(files)) {
        offer(*place, files);
        return;
    }
    const Destination whole = completed(where);
    if (whole.isComplete() && m_ports.accounts.account(whole.account)) {
        deliver(urls, whole, source);
        return;
    }
    choose(whole, urls, source);
}

void IntakeDesk::deliver(const QList<QUrl> &urls, const Destination &where, SourceKind source)
{
    if (const auto prefix = keyBytes(where.prefix + QLatin1Char('x')); !prefix) {
        m_window.notices()->tell(intakeNotice(), {NoticeKind::Attention,
                                                  tr("Nothing was taken: the prefix cannot be in a key. It "
                                                     "may have up to 1,024 bytes, and no “.” or “..” "
                                                     "between slashes. Change it; then add the files again."),
                                                  {},
                                                  {}});
        return;
    }
    const GivenUrls given = sortUrls(urls);
    const IntakeSurroundings around{m_ports, m_pool, m_window, *m_window.notices(), m_window.model()};
    auto *delivery = new Delivery(around, *m_ports.accounts.account(where.account), where, textOf(where),
                                  QStringLiteral("intake/lot%1").arg(++m_deliveries), this);
    delivery->setSource(source);
    ++m_underWay;
    connect(delivery, &Delivery::ready, this, [this, where](const QList<TransferRequest> &requests) {
        m_recent.remember(where);
        feed(requests);
    });
    connect(delivery, &Delivery::foldersReady, this, [this, where](const QList<FolderRequest> &requests) {
        m_recent.remember(where);
        feedFolders(requests);
    });
    connect(delivery, &Delivery::freed, this, &IntakeDesk::freed);
    connect(delivery, &Delivery::heldBack, this, &IntakeDesk::onHeldBack);
    connect(delivery, &Delivery::ended, this, [this, delivery] {
        --m_underWay;
        delivery->deleteLater();
    });
    delivery->begin(given.paths, given.refused);
}

void IntakeDesk::feed(QList<TransferRequest> requests)
{
    applySettings(requests, m_ports.settings);
    m_feeder.feed(requests);
}

void IntakeDesk::feedFolders(const QList<FolderRequest> &requests)
{
    for (FolderRequest request : requests) {
        applySettings(request, m_ports.settings);
        const QList<FolderUpload> &there = m_window.folders().folders();
        const auto same = std::find_if(there.cbegin(), there.cend(), [&](const FolderUpload &folder) {
            return !folder.isFinal() && folder.request.root == request.root &&
                   folder.request.account == request.account && folder.request.bucket == request.bucket &&
                   folder.request.prefix == request.prefix;
        });
        if (same == there.cend()) {
            m_ports.folders->add(request, 0);
            continue;
        }
        m_window.notices()->tell(
            intakeNotice(),
            {NoticeKind::Attention,
             tr("%1 is on its way to the same place already and was not added again.").arg(folderName(*same)),
             {},
             {}});
    }
}

void IntakeDesk::onHeldBack(const QList<TransferRequest> &requests)
{
    m_doubles += requests;
    const QString name =
        plainLine(objectText(m_doubles.constFirst().bucket, m_doubles.constFirst().key), 120);
    const auto forget = [this] { m_doubles.clear(); };
    m_window.notices()->tell(
        doublesNotice(),
        {NoticeKind::Attention,
         tr("%Ln files are on their way to the same object already and were not added again (%1).", nullptr,
            int(m_doubles.size()))
             .arg(name),
         tr("Add anyway"),
         [this] {
             feed(m_doubles);
             m_doubles.clear();
         },
         tr("Skip"), forget, forget});
}

void IntakeDesk::takeWhenReady(const QList<QUrl> &urls)
{
    QList<QUrl> files = urls;
    // A place is asked about, and needs no destination that is there already.
    if (const auto place = takePlace(files)) {
        offer(*place, files);
        return;
    }
    m_waiting += files;
    onDestinationChanged();
}

void IntakeDesk::onDestinationChanged()
{
    const DestinationBar &bar = *m_window.destinationBar();
    // Only what was remembered or offered counts here: half a bucket's name, just being typed, does not.
    if (m_waiting.isEmpty() || !bar.destination().isComplete() || bar.isBeingTyped())
        return;
    const QList<QUrl> urls = m_waiting;
    m_waiting.clear();
    take(urls);
}

void IntakeDesk::choose(const Destination &at, const QList<QUrl> &urls, SourceKind source)
{
    if (m_ports.accounts.accounts().isEmpty()) {
        askForAccount();
        return;
    }
    makeChooser(urls, source)->openAt(at);
}

void IntakeDesk::offer(const GivenPlace &place, const QList<QUrl> &urls)
{
    if (m_ports.accounts.accounts().isEmpty()) {
        askForAccount();
        return;
    }
    const Destination where{m_window.destinationBar()->destination().account, place.bucket, place.prefix};
    if (!urls.isEmpty()) {
        makeChooser(urls)->openFilled(where);
        return;
    }
    // One dialog, however many links a page follows.
    if (!m_offered || !m_offered->isVisible())
        m_offered = makeChooser({});
    m_offered->openFilled(where);
}

DestinationChooser *IntakeDesk::makeChooser(const QList<QUrl> &urls, SourceKind source)
{
    auto *chooser = new DestinationChooser(m_ports.accounts.accounts(), m_recent.all(), m_ports.store,
                                           m_ports.credentials, &m_window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &DestinationChooser::chosen, this, [this, urls, source](const Destination &where) {
        m_window.destinationBar()->setDestination(where);
        m_recent.remember(where);
        if (!urls.isEmpty())
            deliver(urls, where, source);
    });
    return chooser;
}

void IntakeDesk::showPlaces(const AccountId &id)
{
    const auto account = m_ports.accounts.account(id);
    if (!account)
        return;
    auto *questions = new StoreQuestions(m_ports.store, m_ports.credentials, *account, this);
    questions->ask(ListBuckets{}, [this, questions, account = *account](const Result<Answer> &answer) {
        questions->deleteLater();
        const Result<QStringList> buckets = bucketNames(answer);
        const QList<Destination> recent = m_recent.all();
        QList<Destination> places;
        for (const QString &bucket : buckets.value_or(QStringList())) {
            places.append({account.id, bucket, {}});
            for (const Destination &one : recent) {
                if (one.account == account.id && one.bucket == bucket && !one.prefix.isEmpty())
                    places.append(one);
            }
        }
        m_window.sideBar()->setPlaces(account.id, places);
        if (!buckets) {
            m_window.sideBar()->expand(account.id, false);
            m_window.notices()->tell(
                QStringLiteral("intake/places"),
                {NoticeKind::Attention, errorSentence(buckets.error(), questionTo(account)).whole(),
                 tr("Try again"), [this, id = account.id] { m_window.sideBar()->expand(id, true); }});
        }
    });
}

void IntakeDesk::askForAccount()
{
    m_window.notices()->tell(intakeNotice(),
                             {NoticeKind::Attention,
                              tr("There is no account to upload to yet. Add one; then add the files again."),
                              tr("Add account…"), [this] { Q_EMIT m_window.addAccountAsked(); }});
}

} // namespace partway
