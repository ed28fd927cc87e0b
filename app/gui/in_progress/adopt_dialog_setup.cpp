// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/findings_view.h"
#include "app/gui/in_progress/adopt_dialog.h"
#include "app/gui/in_progress/file_choice.h"
#include "app/gui/in_progress/match_view.h"
#include "app/gui/in_progress/outcome_label.h"
#include "app/gui/in_progress/verdict_words.h"
#include "app/gui/intake/sheet_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace partway {

namespace {

constexpr int sheetWidth = 660;

} // namespace

void AdoptDialog::build(std::shared_ptr<QThreadPool> searches)
{
    setWindowTitle(tr("Adopt"));
    setMinimumWidth(sheetWidth);
    m_busy = busyBar(tr("Working"), this);
    m_findings = new FindingsView(this);
    m_show = new QPushButton(tr("Show it in the &queue"), this);
    m_show->setAutoDefault(false);
    m_choice = new FileChoice(std::move(searches), this);
    m_view = new MatchView(this);
    m_outcome = new OutcomeLabel(this);
    m_cautions = new FindingsView(this);
    m_sure = new QCheckBox(tr("&Nothing else works on this upload any more"), this);

    m_oldRow = new QWidget(this);
    m_old = new QComboBox(m_oldRow);
    m_old->setAccessibleName(tr("What becomes of the upload that is there"));
    auto *label = new QLabel(tr("&The upload that is there:"), m_oldRow);
    label->setBuddy(m_old);
    auto *line = new QHBoxLayout(m_oldRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_old, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Adopt and send the rest"), QDialogButtonBox::AcceptRole);
    m_again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);

    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(tr("Adopt %1").arg(nameOfKey(m_upload.ref.key)), this));
    column->addWidget(sheetText(tr("The file on this computer is compared with the parts that are on the "
                                   "server. Parts that match are "
                                   "kept; the rest is sent."),
                                this));
    column->addWidget(m_findings);
    column->addWidget(m_show, 0, Qt::AlignLeading);
    column->addWidget(m_choice);
    column->addWidget(m_view);
    column->addWidget(m_busy);
    column->addWidget(m_outcome);
    column->addWidget(m_cautions);
    column->addWidget(m_oldRow);
    column->addWidget(m_sure);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AdoptDialog::offerOld()
{
    const auto offer = [this](const QString &text, OldUpload choice) { m_old->addItem(text, int(choice)); };
    // What may be chosen depends on the file.
    const int wanted = canAdopt() ? 3 : 2;
    if (m_old->count() == wanted)
        return;
    m_old->clear();
    if (canAdopt())
        offer(tr("Go on with it; what is not proven is sent again"), OldUpload::Adopted);
    offer(tr("Leave it there, and begin a new one; it is billed on"), OldUpload::Left);
    offer(tr("Abort it, and begin a new one; its parts are freed"), OldUpload::Removed);
}

void AdoptDialog::connectPieces()
{
    connect(m_looker, &UploadFinish::looked, this, &AdoptDialog::onLooked);
    connect(m_looker, &UploadFinish::failed, this, [this](const Error &error) {
        m_lookError = error;
        refresh();
    });
    connect(&m_match, &LiveMatch::changed, this, &AdoptDialog::refresh);
    connect(m_choice, &FileChoice::chosen, this, &AdoptDialog::choose);
    connect(m_old, &QComboBox::activated, this, &AdoptDialog::refresh);
    connect(m_sure, &QCheckBox::toggled, this, &AdoptDialog::refreshButtons);
    connect(m_again, &QPushButton::clicked, this, &AdoptDialog::look);
    connect(m_go, &QPushButton::clicked, this, &AdoptDialog::go);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT transferAsked(m_queued->id);
        reject();
    });
}

} // namespace partway
