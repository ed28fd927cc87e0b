// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_world.h"

#include "tests/simulation/sim_person.h"
#include "tests/simulation/troubles.h"

#include <algorithm>

namespace partway::sim {

namespace {

constexpr quint64 mostEvents = 3'000'000;
constexpr milliseconds timeToEnd = std::chrono::hours(6); ///< once nothing is wrong any more

Account accountOf(const Scenario &scenario)
{
    Account account;
    account.id = AccountId{QStringLiteral("account")};
    account.name = QStringLiteral("Simulated store");
    account.endpoint.url = QUrl(scenario.https ? QStringLiteral("https://store.example")
                                               : QStringLiteral("http://store.example"));
    account.endpoint.region = QStringLiteral("us-east-1");
    account.profile = profileOf(scenario.personality, scenario.partSize);
    account.keepAlive = scenario.keepsAlive;
    if (scenario.keepsAlive && scenario.personality.sweptAfter) {
        account.profile.autoAbortHours = static_cast<int>(
            std::chrono::floor<std::chrono::hours>(*scenario.personality.sweptAfter).count());
        account.profile.deadlineFromLastPart = true;
    }
    return account;
}

} // namespace

SimWorld::SimWorld(const Scenario &scenario, PlantedBug bug, bool wholeLog)
    : log(queue, wholeLog)
    , random(scenario.seed)
    , disk(random.fork())
    , server(scenario.personality, queue, serverTime, random.fork(), log)
    , referee(queue, log, disk, journal)
    , network(queue, random.fork(), log, server, keys, referee)
    , m_scenario(scenario)
    , m_bug(bug)
    , m_limits(scenario.limits)
    , m_programRandom(random.fork())
    , m_person(std::make_unique<SimPerson>(*this))
    , m_troubles(std::make_unique<Troubles>(*this))
{
}

SimWorld::~SimWorld() { m_programs.clear(); }

TransferEngine *SimWorld::engine()
{
    return !m_programs.empty() && m_programs.back()->isAlive() ? &m_programs.back()->engine() : nullptr;
}

void SimWorld::prepare()
{
    referee.watch(server);
    referee.setLimits(m_limits);
    referee.setKeepsAlive(m_scenario.keepsAlive);
    network.weather = m_scenario.weather;
    network.bytesAreProven = m_scenario.integrity == Integrity::Md5;
    if (m_scenario.dangers.wrongClock)
        serverTime.offset = random.between(milliseconds(-600'000), milliseconds(600'000));
    for (const Errand &errand : m_scenario.errands) {
        if (errand.growing)
            write(errand);
        else
            disk.create(errand.path, errand.size);
        referee.expect(errand.key, errand.path);
        if (errand.objectExists)
            server.putObjectOfSomebodyElse(errand.key, QByteArrayLiteral("somebody else's"));
        if (errand.strangersUpload)
            server.beginStrangersUpload(errand.key,
                                        random.between(milliseconds(3'600'000), milliseconds(36'000'000)));
    }
    for (const Errand &errand : m_scenario.errands)
        if (errand.adopts)
            leaveOrphan(errand);
    m_deadline = queue.now() + m_scenario.busyFor + timeToEnd;
}

void SimWorld::write(const Errand &errand)
{
    disk.beginWriting(errand.path);
    writeOn(errand);
}

// In some forty pieces, so that it ends while troubles last, or soon after. Half of the writers change what
// they wrote before they close it, as formats do whose header comes last.
void SimWorld::writeOn(const Errand &errand)
{
    later(random.between(milliseconds(1), m_scenario.busyFor / 30), [this, errand] {
        const auto there = static_cast<int>(disk.versions(errand.path).constLast().bytes.size());
        if (there < errand.size) {
            disk.append(errand.path, std::min(errand.size - there, random.between(1, errand.size / 20 + 2)));
            writeOn(errand);
            return;
        }
        if (random.chance(0.5))
            disk.changeOneByte(errand.path);
        log.add("--- ", errand.path, " is closed");
        disk.endWriting(errand.path);
    });
}

PartPlan SimWorld::orphanPlan(const Errand &errand, int size)
{
    const int usual = m_scenario.partSize;
    PartPlan plan{size, usual, (size + usual - 1) / usual, {}};
    if (!errand.unevenOrphan)
        return plan;
    for (qint64 end = 0; end < size && plan.frontEnds.size() < size / usual / 2 + 1;) {
        end = std::min<qint64>(size, end + random.between(usual / 2 + 1, 2 * usual));
        plan.frontEnds.append(end);
    }
    const qint64 rest = size - plan.frontEnds.constLast();
    plan.count = static_cast<int>(plan.frontEnds.size() + (rest + usual - 1) / usual);
    return plan;
}

void SimWorld::leaveOrphan(const Errand &errand)
{
    const QByteArray bytes = disk.versions(errand.path).constLast().bytes;
    const PartPlan plan = orphanPlan(errand, static_cast<int>(bytes.size()));
    const auto inFront = static_cast<int>(plan.frontEnds.size());
    std::map<int, QByteArray> parts;
    std::map<int, QByteArray> right;
    for (int number = 1; number <= (inFront > 0 ? inFront : plan.count); ++number) {
        const ByteRange range = plan.range(number);
        const QByteArray part = bytes.mid(range.offset, range.size);
        if (inFront == 0 && number > 1 && random.chance(0.5))
            continue; // the first says how long they are
        const bool wrong = number > 1 && random.chance(0.1);
        parts[number] = wrong ? QByteArray(part.size(), '?') : part;
        if (!wrong)
            right[number] = part;
    }
    m_orphans[errand.key] = server.beginOrphan(errand.key, parts);
    referee.expectOrphan(m_orphans[errand.key], plan, right);
}

void SimWorld::startProgram()
{
    log.add("--- the program starts");
    referee.programStarts();
    m_programs.push_back(std::make_unique<Program>(
        Surroundings{queue, log, referee, machineTime, disk, m_programRandom, network, journal, keys, m_bug},
        m_limits));
    connectProgram();
    TransferEngine &engine = m_programs.back()->engine();
    engine.setAccounts({accountOf(m_scenario)});
    if (const auto started = engine.start(); !started && m_programs.back()->isAlive())
        referee.violated(QByteArrayLiteral("the engine does not start: ") +
                         nameOf(started.error().kind).latin1());
    if (m_programs.back()->isAlive())
        m_person->onProgramStarted();
}

void SimWorld::connectProgram()
{
    Program *program = m_programs.back().get();
    TransferEngine *engine = &program->engine();
    QObject::connect(engine, &TransferEngine::changed, engine,
                     [this, program](const QList<Transfer> &transfers) {
                         if (program->isAlive())
                             referee.snapshots(transfers);
                     });
    QObject::connect(engine, &TransferEngine::added, engine,
                     [this, program](quint64 tag, const QList<TransferId> &ids) {
                         if (program->isAlive())
                             m_person->onAdded(tag, ids);
                     });
    QObject::connect(engine, &TransferEngine::addFailed, engine,
                     [this, program](quint64, const Error &error) {
                         if (program->isAlive())
                             log.add("adding failed: ", error);
                     });
    QObject::connect(engine, &TransferEngine::journalFailed, engine, [this, program](const Error &error) {
        if (program->isAlive())
            log.add("told: ", error);
    });
    QObject::connect(engine, &TransferEngine::credentialsNeeded, engine, [this, program] {
        if (program->isAlive())
            m_person->onCredentialsNeeded();
    });
}

void SimWorld::crash(bool powerLoss)
{
    if (engine() == nullptr)
        return;
    m_powerLoss = powerLoss;
    m_programs.back()->life().die();
}

void SimWorld::crashAtStep(int step)
{
    if (engine() != nullptr)
        m_programs.back()->life().dieAtStep(step);
}

void SimWorld::setLimits(const EngineLimits &limits)
{
    m_limits = limits;
    referee.setLimits(limits);
    if (TransferEngine *running = engine())
        running->setLimits(limits);
}

void SimWorld::buryProgram()
{
    log.add("--- the program is dead");
    m_programs.back()->bury();
    if (std::exchange(m_powerLoss, false)) {
        const int lost = journal.losePower(random);
        log.add("--- the power was lost, and ", lost, " journal entries with it");
    }
    referee.checkJournal();
    queue.after(random.between(milliseconds(50), milliseconds(random.chance(0.8) ? 3'000 : 60'000)),
                [this] { startProgram(); });
}

void SimWorld::afterEvent()
{
    const bool running = !m_programs.empty() && m_programs.back()->isRunning();
    if (running && !m_programs.back()->isAlive())
        buryProgram();
}

void SimWorld::checkBounds()
{
    if (queue.eventsRun() > mostEvents)
        referee.violated("too much happens without coming to an end");
    if (queue.now() > m_deadline)
        referee.violated("it does not come to its end: " + m_person->complaint());
}

Outcome SimWorld::run()
{
    prepare();
    startProgram();
    m_person->begin();
    m_troubles->begin();
    while (!referee.violation() && !m_person->isContent()) {
        if (!queue.runNext())
            referee.violated("nothing happens any more: " + m_person->complaint());
        afterEvent();
        checkBounds();
    }
    if (!referee.violation())
        finalChecks();
    const auto swept =
        std::count_if(server.uploads().begin(), server.uploads().end(),
                      [](const ServerUpload &one) { return one.fate == UploadFate::Swept && one.held; });
    return {referee.violation(),
            log.text(),
            log.hash(),
            queue.eventsRun(),
            referee.partsSent(),
            static_cast<int>(m_programs.size()),
            static_cast<int>(swept),
            static_cast<int>(server.uploads().size())};
}

void SimWorld::runFor(milliseconds time)
{
    bool over = false;
    queue.after(time, [&over] { over = true; });
    while (!over && !referee.violation() && queue.runNext())
        afterEvent();
}

void SimWorld::finalChecks()
{
    m_person->checkTheEnd();
    referee.checkJournal();
    // A program that starts again must find nothing to do.
    log.add("--- one more start");
    m_person->goHome();
    crash(false);
    afterEvent();
    runFor(std::chrono::minutes(2));
    m_person->checkTheEnd();
}

} // namespace partway::sim
