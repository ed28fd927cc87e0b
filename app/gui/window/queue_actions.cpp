// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/queue_actions.h"

#include "app/gui/queue/queue_port.h"
#include "app/gui/theme/icons.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/order_actions.h"
#include "app/gui/window/overwrite_question.h"
#include "app/gui/window/remove_question.h"
#include "app/gui/window/source_question.h"
#include "app/text/transfer_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

namespace partway {

namespace {

bool canResume(const Transfer &transfer) { return transfer.canResume(); }
bool canPause(const Transfer &transfer) { return transfer.canPause(); }
bool isDone(const Transfer &transfer) { return transfer.state == TransferState::Done; }
bool wantsAFile(const Transfer &transfer)
{
    const auto asksFor = [](Remedy remedy) {
        return remedy == Remedy::ChooseFile || remedy == Remedy::ChoosePipe;
    };
    return asksFor(remedyFor(transfer)) || asksFor(otherRemedyFor(transfer));
}
bool isInTheWay(const Transfer &transfer) { return remedyFor(transfer) == Remedy::Overwrite; }
bool changedAtSource(const Transfer &transfer)
{
    return transfer.state == TransferState::Failed && transfer.error &&
           transfer.error->kind == ErrorKind::SourceChanged && transfer.request.source != SourceKind::Stream;
}
bool isOpen(const Transfer &transfer) { return transfer.open && transfer.state == TransferState::Sending; }

} // namespace

QueueActions::QueueActions(QueuePort &queue, TransferModel &model, QueueView &view, QWidget &window)
    : QObject(&window)
    , m_queue(queue)
    , m_model(model)
    , m_view(view)
    , m_window(window)
{
    resume = make(tr("&Resume"), tr("Goes on where it stopped"), &QueueActions::resumeSelected);
    pause = make(tr("&Pause"), tr("Stops within a second and keeps what is finished"),
                 &QueueActions::pauseSelected);
    remove = make(tr("Re&move…"), tr("Takes transfers off the list"), &QueueActions::removeSelected);
    remove->setIconText(tr("Remove"));
    repair = make(remedyText(Remedy::Repair),
                  tr("Compares the file with what was sent, and completes it as it is now"),
                  &QueueActions::repairSelected);
    finishNow = make(tr("&Finish now"), tr("Takes what is still being written as finished"),
                     &QueueActions::finishSelectedNow);
    sendAsItIsNow = make(remedyText(Remedy::SendAsItIsNow), tr("Gives up what was sent of the earlier file"),
                         &QueueActions::sendSelectedAsTheyAre);
    overwrite = make(remedyText(Remedy::Overwrite), tr("Lets the file replace the object that is there"),
                     &QueueActions::overwriteForSelected);
    chooseFile = make(remedyText(Remedy::ChooseFile), tr("Goes on with the file where it is now"),
                      &QueueActions::chooseFileOfSelected);
    checkThere = make(tr("Chec&k that it is still there"),
                      tr("Asks the store whether finished objects are still there, and still the same"),
                      &QueueActions::checkSelected);
    copyAddress = make(tr("&Copy S3 URI"), tr("Copies where the file goes, as s3://bucket/key"),
                       &QueueActions::copySelectedAddresses);
    showInFolder = make(tr("Show in fol&der"), tr("Opens the folder that the file is in, on this computer"),
                        &QueueActions::showSelectedInFolder);
    pauseAll = make(tr("Pause &all"), tr("Pauses every transfer"), &QueueActions::everythingPaused);
    resumeAll = make(tr("Re&sume all"), tr("Resumes every paused or failed transfer"),
                     &QueueActions::everythingResumed);
    selectAll = make(tr("Select a&ll"), tr("Selects every transfer that is shown"),
                     &QueueActions::everythingSelected);

    resume->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    pause->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    remove->setShortcuts({QKeySequence(QKeySequence::Delete), QKeySequence(Qt::CTRL | Qt::Key_Delete)});
    checkThere->setShortcut(QKeySequence(Qt::Key_F5));
    pauseAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    resumeAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    selectAll->setShortcut(QKeySequence(QKeySequence::SelectAll));
    copyAddress->setShortcut(QKeySequence(QKeySequence::Copy));
    // These keys mean something else in fields.
    for (QAction *action : {remove, selectAll, copyAddress, checkThere}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_window.removeAction(action);
        m_view.addAction(action);
    }
    auto *toggle = make(tr("Pause or resume"), {}, &QueueActions::toggleSelected);
    toggle->setShortcut(QKeySequence(Qt::Key_Space));
    toggle->setShortcutContext(Qt::WidgetShortcut);
    m_window.removeAction(toggle);
    m_view.addAction(toggle);

    resume->setIcon(glyphIcon(Glyph::Resume, m_window.palette()));
    pause->setIcon(glyphIcon(Glyph::Pause, m_window.palette()));
    remove->setIcon(glyphIcon(Glyph::Remove, m_window.palette()));

    connect(&m_model, &TransferModel::factsChanged, this, &QueueActions::refresh);
    connect(&m_view, &QueueView::remedyAsked, this, &QueueActions::apply);
    connect(&m_view, &QueueView::selectionMoved, this, &QueueActions::refresh);
    refresh();
}

QAction *QueueActions::make(const QString &text, const QString &description, void (QueueActions::*act)())
{
    auto *action = new QAction(text, this);
    action->setStatusTip(description);
    action->setToolTip(description);
    connect(action, &QAction::triggered, this, act);
    m_window.addAction(action);
    return action;
}

QList<TransferId> QueueActions::selectedThat(bool (*can)(const Transfer &)) const
{
    QList<TransferId> ids;
    for (const Transfer *transfer : m_view.selectedTransfers()) {
        if (can(*transfer))
            ids.append(transfer->id);
    }
    return ids;
}

void QueueActions::setInSight(bool inSight)
{
    m_inSight = inSight;
    refresh();
}

void QueueActions::setBeside(const Beside &beside)
{
    m_beside = beside;
    refresh();
}

void QueueActions::refresh()
{
    const Facts selected = m_inSight ? m_view.selectedFacts() : Facts{};
    const Beside beside = m_inSight ? m_beside : Beside{};
    const int count = (m_inSight ? m_view.selectedCount() : 0) + beside.selected;
    resume->setEnabled(selected.testFlag(Fact::CanResume) || beside.canResume);
    pause->setEnabled(selected.testFlag(Fact::CanPause) || beside.canPause);
    remove->setEnabled(count > 0);
    copyAddress->setEnabled(count > 0);
    showInFolder->setEnabled(count == 1);
    const Transfer *only = m_inSight ? m_view.onlySelected() : nullptr;
    const bool ofAStream = only && only->request.source == SourceKind::Stream;
    chooseFile->setText(remedyText(ofAStream ? Remedy::ChoosePipe : Remedy::ChooseFile));
    const std::pair<QAction *, bool> remedies[] = {
        {repair, selected.testFlag(Fact::Repairable)},
        {finishNow, selected.testFlag(Fact::Open)},
        {sendAsItIsNow, selected.testFlag(Fact::SourceChanged)},
        {overwrite, selected.testFlag(Fact::InTheWay)},
        {chooseFile, only && wantsAFile(*only)},
    };
    for (const auto &[action, wanted] : remedies) {
        action->setVisible(wanted); // first: what is not seen cannot be enabled
        action->setEnabled(wanted);
    }
    checkThere->setEnabled(selected.testFlag(Fact::Done));
    pauseAll->setEnabled(m_model.sums().count(Fact::CanPause) > 0 || m_beside.anyCanPause);
    resumeAll->setEnabled(m_model.sums().count(Fact::CanResume) > 0 || m_beside.anyCanResume);
    selectAll->setEnabled(m_model.rowCount() > 0);
}

void QueueActions::addToMenu(QMenu &menu, OrderActions &order) const
{
    menu.addAction(resume);
    menu.addAction(pause);
    menu.addAction(finishNow);
    menu.addAction(repair);
    menu.addAction(sendAsItIsNow);
    menu.addAction(chooseFile);
    menu.addAction(overwrite);
    menu.addSeparator();
    order.addToMenu(menu);
    menu.addSeparator();
    menu.addAction(copyAddress);
    menu.addAction(showInFolder);
    menu.addAction(checkThere);
    menu.addSeparator();
    menu.addAction(remove);
}

void QueueActions::apply(TransferId id, Remedy remedy)
{
    const Transfer *transfer = m_model.find(id);
    if (!transfer)
        return;
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::Resume:
        m_queue.resume({id});
        break;
    case Remedy::Repair:
        m_queue.repair({id});
        break;
    case Remedy::SendAsItIsNow:
    case Remedy::SendAnew:
        m_queue.beginAnew({id});
        break;
    case Remedy::Overwrite:
        askAndOverwrite({*transfer}, m_queue, m_window);
        break;
    case Remedy::ChooseFile:
    case Remedy::ChoosePipe:
        askForSource(*transfer, m_queue, m_window);
        break;
    case Remedy::EnterKeys:
        Q_EMIT keysAsked(transfer->request.account);
        break;
    }
}

void QueueActions::resumeSelected()
{
    if (const QList<TransferId> ids = selectedThat(canResume); !ids.isEmpty())
        m_queue.resume(ids);
}
void QueueActions::pauseSelected()
{
    if (const QList<TransferId> ids = selectedThat(canPause); !ids.isEmpty())
        m_queue.pause(ids);
}
void QueueActions::repairSelected() { m_queue.repair(selectedThat(isRepairable)); }
void QueueActions::finishSelectedNow() { m_queue.finishNow(selectedThat(isOpen)); }
void QueueActions::sendSelectedAsTheyAre() { m_queue.beginAnew(selectedThat(changedAtSource)); }
void QueueActions::checkSelected() { m_queue.checkFinished(selectedThat(isDone)); }
void QueueActions::everythingPaused() { m_queue.pauseAll(); }
void QueueActions::everythingResumed() { m_queue.resumeAll(); }
void QueueActions::everythingSelected() { m_view.selectAll(); }

void QueueActions::toggleSelected()
{
    // One key for both: as long as anything runs it pauses, so that a second press brings all of them back.
    if (const QList<TransferId> running = selectedThat(canPause); !running.isEmpty())
        m_queue.pause(running);
    else
        resumeSelected();
}

void QueueActions::removeSelected()
{
    QList<Transfer> chosen;
    for (const Transfer *transfer : m_view.selectedTransfers())
        chosen.append(*transfer);
    askAndRemove(chosen, m_queue, m_window);
}

void QueueActions::chooseFileOfSelected()
{
    if (const Transfer *transfer = m_view.onlySelected())
        askForSource(*transfer, m_queue, m_window);
}

void QueueActions::overwriteForSelected()
{
    QList<Transfer> chosen;
    for (const Transfer *transfer : m_view.selectedTransfers()) {
        if (isInTheWay(*transfer))
            chosen.append(*transfer);
    }
    askAndOverwrite(chosen, m_queue, m_window);
}

void QueueActions::copySelectedAddresses()
{
    if (m_view.selectedCount() == 0)
        return;
    QStringList lines;
    for (const Transfer *transfer : m_view.selectedTransfers())
        lines.append(objectText(transfer->request.bucket, transfer->request.key));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void QueueActions::showSelectedInFolder()
{
    if (const Transfer *transfer = m_view.onlySelected())
        Q_EMIT showInFolderAsked(transfer->request.sourcePath);
}

} // namespace partway
