// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/export_actions.h"

#include "app/gui/history/csv_export.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"
#include "app/text/error_sentence.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>

namespace partway {

ExportActions::ExportActions(TransferModel &model, NoticeBar &notices, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_model(model)
    , m_notices(notices)
    , m_settings(settings)
    , m_window(window)
{
}

void ExportActions::addToMenu(QMenu &menu)
{
    QMenu *list = menu.addMenu(tr("&Export list"));
    QAction *history =
        list->addAction(tr("Finished, failed and aborted…"), this, [this] { ask(What::History); });
    QAction *everything = list->addAction(tr("All transfers…"), this, [this] { ask(What::Everything); });
    connect(list, &QMenu::aboutToShow, this, [this, history, everything] {
        const QueueSums &sums = m_model.sums();
        history->setEnabled(sums.count(Fact::Finished) + sums.count(Fact::Failed) > 0);
        everything->setEnabled(m_model.rowCount() > 0);
    });
}

void ExportActions::ask(What what)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDirectory(
        m_settings.value(QLatin1String(settingskey::exportFolder), QDir::homePath()).toString());
    dialog->selectFile(tr("transfers.csv", "a file name"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &path) {
        m_settings.setValue(QLatin1String(settingskey::exportFolder), QFileInfo(path).absolutePath());
        write(what, path);
    });
    dialog->open();
}

QList<TransferId> ExportActions::chosen(What what) const
{
    QList<TransferId> ids;
    const TransferRows &rows = m_model.transfers();
    for (int row = 0; row < rows.size(); ++row) {
        if (what == What::Everything ||
            m_model.factsAt(row).testAnyFlags(Facts(Fact::Finished) | Fact::Failed))
            ids.append(rows.at(row).id);
    }
    return ids;
}

void ExportActions::write(What what, const QString &path)
{
    auto *writing = new CsvExport(m_model, chosen(what), path, this);
    connect(writing, &CsvExport::finished, this,
            [this, path](int transfers) { tellFinished(path, transfers); });
    connect(writing, &CsvExport::failed, this, [this, path](const QString &reason) {
        m_notices.tell(
            QStringLiteral("export"),
            {NoticeKind::Problem,
             tr("The list could not be written to %1: %2. Choose another folder, or free some space.")
                 .arg(plainLine(QDir::toNativeSeparators(path)), plainLine(reason, 120)),
             {},
             {}});
    });
    writing->start();
}

void ExportActions::tellFinished(const QString &path, int transfers)
{
    m_notices.tell(QStringLiteral("export"),
                   {NoticeKind::Plain,
                    tr("%Ln transfers were written to %1.", nullptr, transfers)
                        .arg(plainLine(QDir::toNativeSeparators(path))),
                    tr("Show in folder"), [this, path] { Q_EMIT showInFolderAsked(path); }});
}

} // namespace partway
