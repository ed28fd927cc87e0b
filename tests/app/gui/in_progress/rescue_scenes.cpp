// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/in_progress/rescue_scenes.h"

#include "app/gui/in_progress/adopt_dialog.h"
#include "app/gui/in_progress/file_choice.h"
#include "app/gui/in_progress/finish_dialog.h"
#include "app/gui/in_progress/verdict_map.h"
#include "app/gui/in_progress/verdict_words.h"
#include "app/gui/intake/choice_delegate.h"
#include "app/gui/intake/uploads_sheet.h"
#include "app/gui/theme/flat_tree.h"
#include "core/base/quantities.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/in_progress/upload_shelf.h"
#include "tests/app/gui/sample_rows.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace partway::test::rescue {

namespace {

using namespace std::chrono_literals;

constexpr qint64 partSize = 64 * MiB;
constexpr int dumpParts = 2014;
constexpr int sentParts = 1811;
constexpr qint64 dumpSize = dumpParts * partSize - 20 * MiB;
constexpr int reelParts = 240;
constexpr qint64 reelSize = reelParts * partSize - 9 * MiB;

QString dumpPath() { return QStringLiteral("/data/dumps/db-2026-10-03.dump"); }
QString reelPath() { return QStringLiteral("/data/rushes/reel-04.mov"); }

/// What a dialog works with; goes away with it.
class Props : public QObject
{
public:
    explicit Props(Clock &clock)
        : m_then(clock.utcNow() - 50h * 24)
    {
        files.sizes = {{dumpPath(), dumpSize}, {reelPath(), reelSize}};
    }

    void putDump()
    {
        shelf.ref = {QStringLiteral("backups"), QStringLiteral("pg/db-2026-10-03.dump"),
                     QStringLiteral("2~dump")};
        shelf.addParts(dumpSize, partSize, 1, sentParts, m_then);
        for (const int changed : {80, 81, 400, 612, 613, 900, 1205, 1777})
            files.changedAt.insert(changed * partSize);
    }
    void putReel()
    {
        shelf.ref = {QStringLiteral("rushes"), QStringLiteral("day1/reel-04.mov"), QStringLiteral("2~reel")};
        shelf.addParts(reelSize, partSize, 1, reelParts, m_then);
    }
    void putObject()
    {
        shelf.object = ObjectFound{};
        shelf.object->size = 15'200'000'000;
        shelf.object->etag = "9e107d9d372bb6826bd81d3542a419d6-227";
        shelf.object->modified = m_then;
    }

    UploadShelf shelf;
    MadeUpFiles files;
    std::shared_ptr<QThreadPool> searches = std::make_shared<QThreadPool>();

private:
    UtcTime m_then;
};

template <typename Dialog>
Dialog *opened(Props *props, QWidget *window, const Account &account, Clock &clock)
{
    auto *dialog =
        new Dialog(props->shelf.upload(), account,
                   UploadDialogPorts{props->shelf.asking(), props->files, clock, props->searches}, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    props->setParent(dialog);
    dialog->open();
    return dialog;
}

template <typename Dialog>
QWidget *whenIdle(Dialog *dialog)
{
    const bool idle = QTest::qWaitFor(
        [dialog] {
            const QList<QProgressBar *> bars = dialog->template findChildren<QProgressBar *>();
            return std::none_of(bars.cbegin(), bars.cend(),
                                [](const QProgressBar *bar) { return bar->isVisible(); });
        },
        20'000);
    return idle ? dialog : nullptr;
}

AdoptDialog *dumpDialog(Props *props, QWidget *window, const Account &account, Clock &clock)
{
    auto *dialog = opened<AdoptDialog>(props, window, account, clock);
    dialog->setUsualRate(61e6);
    return dialog;
}

} // namespace

QWidget *adopted(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putDump();
    AdoptDialog *dialog = dumpDialog(props, window, account, clock);
    dialog->choose(dumpPath());
    return whenIdle(dialog);
}

QWidget *adopting(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putDump();
    AdoptDialog *dialog = dumpDialog(props, window, account, clock);
    dialog->choose(dumpPath());
    const auto half = [props] {
        props->files.held = props->files.read >= sentParts / 2;
        return props->files.held;
    };
    if (!QTest::qWaitFor(half, 20'000))
        return nullptr;
    const auto shown = [dialog] {
        const QList<PartCell> cells = dialog->findChild<VerdictMap *>()->cells();
        return !cells.isEmpty() && cells.constFirst().look == CellLook::Confirmed;
    };
    return QTest::qWaitFor(shown) ? dialog : nullptr;
}

QWidget *adoptWithoutFile(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putDump();
    props->putObject();
    props->shelf.parts.last().modified = clock.utcNow();
    AdoptDialog *dialog = dumpDialog(props, window, account, clock);
    Transfer queued = sampleTransfer(3, TransferState::Paused, 20);
    queued.request.account = account.id;
    queued.request.bucket = props->shelf.ref.bucket;
    queued.request.key = props->shelf.ref.key;
    dialog->setQueue({queued});
    return whenIdle(dialog);
}

QWidget *adoptUnclear(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putReel();
    for (ListedPart &part : props->shelf.parts)
        part.etag = "kms-" + QByteArray::number(part.number);
    props->shelf.parts.last().modified = clock.utcNow();
    auto *dialog = opened<AdoptDialog>(props, window, account, clock);
    dialog->choose(reelPath());
    return whenIdle(dialog);
}

QWidget *adoptChoosing(QWidget *window, const Account &account, Clock &clock)
{
    // In real folders, with a name that is the same on every machine.
    static const QTemporaryDir root;
    const QString folder = root.filePath(QStringLiteral("dumps"));
    for (const char *place : {"old", "new", "copy"}) {
        const QString path = folder + QLatin1Char('/') + QLatin1String(place);
        QDir().mkpath(path);
        QFile file(path + QStringLiteral("/reel-04.mov"));
        if (!file.open(QIODevice::WriteOnly) || !file.resize(4096))
            return nullptr;
    }
    auto *props = new Props(clock);
    props->putReel();
    for (ListedPart &part : props->shelf.parts)
        part.size = 1;
    auto *dialog = opened<AdoptDialog>(props, window, account, clock);
    if (!whenIdle(dialog))
        return nullptr;
    auto *choice = dialog->findChild<FileChoice *>();
    choice->look(folder);
    return QTest::qWaitFor([choice] { return choice->candidates()->isVisible(); }) ? whenIdle(dialog)
                                                                                   : nullptr;
}

QWidget *finish(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putReel();
    props->putObject();
    props->shelf.others = {{props->shelf.ref.key, QStringLiteral("2~other"), {}, {}, {}}};
    return whenIdle(opened<FinishDialog>(props, window, account, clock));
}

QWidget *finishProven(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putReel();
    auto *dialog = opened<FinishDialog>(props, window, account, clock);
    if (!whenIdle(dialog))
        return nullptr;
    dialog->prove(reelPath());
    return whenIdle(dialog);
}

QWidget *finishRefuted(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putReel();
    props->files.changedAt = {12 * partSize, 13 * partSize};
    auto *dialog = opened<FinishDialog>(props, window, account, clock);
    if (!whenIdle(dialog))
        return nullptr;
    dialog->prove(reelPath());
    return whenIdle(dialog);
}

QWidget *finishWithGap(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putReel();
    for (int i = 0; i < 3; ++i)
        props->shelf.parts.removeAt(100);
    return whenIdle(opened<FinishDialog>(props, window, account, clock));
}

QWidget *finished(QWidget *window, const Account &account, Clock &clock)
{
    auto *props = new Props(clock);
    props->putReel();
    auto *dialog = opened<FinishDialog>(props, window, account, clock);
    if (!whenIdle(dialog))
        return nullptr;
    acceptButton(dialog)->click();
    return whenIdle(dialog);
}

QWidget *metByFiles(QWidget *window, Clock &clock, bool adopted)
{
    auto *props = new Props(clock);
    props->putReel();
    IntakePlan plan;
    QList<UploadThere> list;
    for (int reel = 3; reel <= 5; ++reel) {
        plan.items.append(
            {reelPath(), QStringLiteral("day1/reel-0%1.mov").arg(reel), reelSize, clock.utcNow() - 26h});
        InProgressUpload upload = props->shelf.upload();
        upload.ref.key = plan.items.constLast().key;
        upload.ref.uploadId = QStringLiteral("2~abc%1").arg(reel);
        upload.initiated = clock.utcNow() - 20h * reel;
        list.append({reel - 3, upload});
        // Of the first most, of the next few, of the last nobody knows.
        props->shelf.partsOf[upload.ref.uploadId] = props->shelf.parts.mid(0, reel == 3 ? 212 : 31);
    }
    props->shelf.refusals[list.constLast().upload.ref.uploadId] = ErrorKind::AccessDenied;
    auto *sheet = new UploadsSheet(list, plan, window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    props->setParent(sheet);
    sheet->lookInto(props->shelf.asking(), props->files, clock, sampleAccount());
    sheet->open();
    QAbstractItemModel &rows = *sheet->findChild<FlatTree *>()->model();
    const auto lookedUp = [&rows] {
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, 2).data() == UploadsSheet::tr("is looked up…"))
                return false;
        }
        return true;
    };
    if (!QTest::qWaitFor(lookedUp))
        return nullptr;
    if (!adopted)
        return sheet;
    for (int row = 0; row < 2; ++row)
        rows.setData(rows.index(row, 3), int(UploadThereChoice::Adopt), ChoiceDelegate::valueRole);
    const auto compared = [&rows] {
        return rows.index(0, 2).data() == matchText({.matches = 212, .missing = 28}) &&
               rows.index(1, 2).data() == matchText({.matches = 31, .missing = 209});
    };
    return QTest::qWaitFor(compared) ? sheet : nullptr;
}

} // namespace partway::test::rescue
