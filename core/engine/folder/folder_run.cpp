// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next, and the journal. What happens to one file is in folder_run_files.cpp.
#include "core/engine/folder/folder_run.h"

#include <utility>

namespace partway {

using namespace std::chrono_literals;

namespace {

/// What one step of the walk finds, and one transaction takes.
constexpr int walkStep = 1000;
/// What became of files is in the journal no later than this.
constexpr milliseconds saveWithin = 100ms;
/// A journal that failed is tried again.
constexpr milliseconds mendAfter = 5s;

qint64 taken(std::deque<qint64> &ids)
{
    const qint64 id = ids.front();
    ids.pop_front();
    return id;
}

} // namespace

FolderRun::FolderRun(FolderUpload upload, AccountDesk &desk, Ports ports, Told told)
    : m_upload(std::move(upload))
    , m_desk(desk)
    , m_ports(ports)
    , m_told(std::move(told))
    , m_progressAt(ports.clock.now())
{
}

FolderRun::~FolderRun()
{
    m_alive.reset();
    stopWork();
}

void FolderRun::start()
{
    m_stage = Stage::Running;
    m_upload.state = FolderState::Running;
    if (const auto recalled = recallDoubtful(); !recalled)
        return end(FolderState::Stopped, recalled.error());
    if (!m_upload.walked) {
        m_walker = m_ports.sources.walk(m_upload.request);
        walkOn();
    }
    pump();
}

Result<void> FolderRun::recallDoubtful()
{
    qint64 after = 0;
    for (;;) {
        const auto page = m_ports.journal.files(m_upload.id, FileState::Sending, after, claimSize);
        if (!page)
            return failure(page.error());
        for (const FolderFile &file : *page) {
            claimAs(file, Doubt::LookFirst);
            after = file.id;
        }
        if (page->size() < claimSize)
            return {};
    }
}

void FolderRun::claimAs(const FolderFile &file, Doubt doubt)
{
    Item &item = m_items[file.id];
    item.file = file;
    item.doubt = doubt;
    m_claimed.push_back(file.id);
}

FolderMoment FolderRun::moment() const
{
    FolderMoment now;
    now.claimed = static_cast<int>(m_claimed.size());
    now.reading = static_cast<int>(m_reading.size());
    now.read = static_cast<int>(m_read.size());
    now.underWay = static_cast<int>(m_underWay.size());
    now.retrying = static_cast<int>(m_retrying.size());
    now.unsaved = static_cast<int>(m_unsaved.size());
    now.held = m_held;
    now.width = m_desk.budget.isEmpty() ? 1 : m_desk.window.width();
    now.maySend = !m_upload.waitsForKeys;
    now.journalWorks = m_journalWorks;
    now.walked = m_upload.walked;
    now.waiting = m_upload.counts.of(FileState::Waiting).files;
    now.again = m_upload.counts.of(FileState::Again).files;
    now.handed = m_upload.counts.of(FileState::Handed).files;
    return now;
}

void FolderRun::pump()
{
    if (m_stage != Stage::Running || std::exchange(m_pumping, true))
        return; // the loop below comes to it
    while (m_stage == Stage::Running && perform(nextStep(moment()))) {
    }
    m_pumping = false;
    if (m_stage != Stage::Running)
        return;
    scheduleRetries();
    scheduleSave();
    m_told.changed();
}

bool FolderRun::perform(FolderStep step)
{
    switch (step) {
    case FolderStep::Idle:
        return false;
    case FolderStep::Send:
        send(taken(m_read));
        return true;
    case FolderStep::Read:
        read(taken(m_claimed));
        return true;
    case FolderStep::Claim:
        return claim();
    case FolderStep::Save:
        return save();
    case FolderStep::TakeAgain:
        return takeAgain();
    case FolderStep::Finish:
        end(FolderState::Done, std::nullopt);
        return false;
    }
    Q_UNREACHABLE();
}

void FolderRun::walkOn()
{
    m_walker->next(walkStep, ifAlive([this](const Result<WalkBatch> &batch) { onWalked(batch); }));
}

void FolderRun::onWalked(const Result<WalkBatch> &batch)
{
    if (m_stage != Stage::Running)
        return;
    if (!batch)
        return end(FolderState::Stopped, batch.error());
    m_batch = *batch;
    keepBatch();
    pump();
}

void FolderRun::keepBatch()
{
    const auto added = m_ports.journal.addFiles(m_upload.id, m_batch->files, m_batch->over);
    if (!added)
        return journalBroke(added.error());
    m_upload.counts.add(*added);
    m_upload.walked = m_batch->over;
    m_batch.reset();
    if (m_upload.walked)
        m_walker.reset();
    else
        walkOn();
}

bool FolderRun::claim()
{
    const auto claimed = m_ports.journal.turn(m_upload.id, m_unsaved, claimSize);
    if (!claimed) {
        journalBroke(claimed.error());
        return false;
    }
    m_unsaved.clear();
    for (const FolderFile &file : *claimed) {
        m_upload.counts.move(FileState::Waiting, file.size, FileState::Sending, file.size);
        claimAs(file, Doubt::None);
    }
    if (!claimed->isEmpty())
        return true;
    // Counted wrongly, as after a journal that was changed by hand: what it says now holds.
    const auto counts = m_ports.journal.counts(m_upload.id);
    if (counts && counts->of(FileState::Waiting).files == 0) {
        m_upload.counts = *counts;
        return true;
    }
    journalBroke(counts ? failure(ErrorKind::JournalFailed).value() : counts.error());
    return false;
}

bool FolderRun::save()
{
    if (m_unsaved.isEmpty())
        return true;
    if (const auto saved = m_ports.journal.turn(m_upload.id, m_unsaved, 0); !saved) {
        journalBroke(saved.error());
        return false;
    }
    m_unsaved.clear();
    return true;
}

bool FolderRun::takeAgain()
{
    if (const auto moved = m_ports.journal.moveAll(m_upload.id, FileState::Again, FileState::Waiting);
        !moved) {
        journalBroke(moved.error());
        return false;
    }
    m_lastRound = true;
    const FileCount again = m_upload.counts.of(FileState::Again);
    m_upload.counts.add(FileState::Again, {-again.files, -again.bytes});
    m_upload.counts.add(FileState::Waiting, again);
    return true;
}

void FolderRun::journalBroke(const Error &error)
{
    m_journalWorks = false;
    m_ports.clock.cancel(m_mendTimer);
    m_mendTimer = m_ports.clock.after(mendAfter, ifAlive([this] { journalWorksAgain(); }));
    m_told.journalFailed(error);
}

void FolderRun::journalWorksAgain()
{
    m_mendTimer = 0;
    m_journalWorks = true;
    if (m_batch)
        keepBatch();
    if (m_journalWorks)
        save();
    pump();
}

void FolderRun::scheduleSave()
{
    if (m_unsaved.isEmpty() || m_saveTimer != 0 || !m_journalWorks)
        return;
    m_saveTimer = m_ports.clock.after(saveWithin, ifAlive([this] {
                                          m_saveTimer = 0;
                                          if (m_journalWorks)
                                              save();
                                          pump();
                                      }));
}

void FolderRun::scheduleRetries()
{
    if (m_retrying.empty() || m_retryTimer != 0)
        return;
    const milliseconds left = m_retrying.begin()->first - m_ports.clock.now();
    m_retryTimer = m_ports.clock.after(std::max(left, milliseconds(1)), ifAlive([this] {
                                           m_retryTimer = 0;
                                           while (!m_retrying.empty() &&
                                                  m_retrying.begin()->first <= m_ports.clock.now()) {
                                               m_claimed.push_front(m_retrying.begin()->second);
                                               m_retrying.erase(m_retrying.begin());
                                           }
                                           pump();
                                       }));
}

void FolderRun::networkChanged()
{
    for (const auto &[when, id] : m_retrying)
        m_claimed.push_front(id);
    m_retrying.clear();
    pump();
}

void FolderRun::settle(const FolderFile &outcome, FileState from, qint64 bytesThere)
{
    m_upload.counts.move(from, bytesThere, outcome.state, outcome.size);
    m_unsaved.append(outcome);
    pump();
}

FolderUpload FolderRun::snapshot() const
{
    FolderUpload upload = m_upload;
    for (const qint64 id : m_underWay) {
        ++upload.onTheWire.files;
        upload.onTheWire.bytes += m_items.at(id).file.size;
    }
    upload.bytesPerSecond = m_bytes.bytesPerSecond(m_ports.clock.now());
    upload.filesPerSecond = m_files.bytesPerSecond(m_ports.clock.now());
    return upload;
}

void FolderRun::stopWork()
{
    m_stage = Stage::Over;
    m_walker.reset();
    for (const Clock::TimerId timer :
         {std::exchange(m_retryTimer, 0), std::exchange(m_saveTimer, 0), std::exchange(m_mendTimer, 0)})
        m_ports.clock.cancel(timer);
    for (auto &[id, item] : m_items)
        release(item);
}

void FolderRun::stop()
{
    if (m_stage != Stage::Running)
        return;
    stopWork();
    // What is on its way stays Sending: it is looked for before it is sent again.
    for (auto &[id, item] : m_items) {
        if (m_underWay.count(id) > 0 || item.doubt != Doubt::None)
            continue;
        m_upload.counts.move(FileState::Sending, item.file.size, FileState::Waiting, item.file.size);
        item.file.state = FileState::Waiting;
        m_unsaved.append(item.file);
    }
    m_items.clear();
    if (const auto saved = m_ports.journal.turn(m_upload.id, m_unsaved, 0); !saved)
        m_told.journalFailed(saved.error()); // they stay Sending, and nothing is lost by it
    m_unsaved.clear();
}

void FolderRun::end(FolderState state, const std::optional<Error> &error)
{
    stop();
    m_upload.state = state;
    m_upload.error = error;
    m_upload.waiting = Waiting::None;
    m_told.ended(state, error);
}

} // namespace partway
