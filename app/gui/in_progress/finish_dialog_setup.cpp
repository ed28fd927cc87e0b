// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/findings_view.h"
#include "app/gui/in_progress/file_choice.h"
#include "app/gui/in_progress/finish_dialog.h"
#include "app/gui/in_progress/match_view.h"
#include "app/gui/in_progress/verdict_words.h"
#include "app/gui/intake/sheet_parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace partway {

namespace {

constexpr int sheetWidth = 600;

} // namespace

void FinishDialog::build(std::shared_ptr<QThreadPool> searches)
{
    setWindowTitle(tr("Finish"));
    setMinimumWidth(sheetWidth);
    m_busy = busyBar(tr("Working"), this);
    m_findings = new FindingsView(this);
    m_prove = new QPushButton(tr("Choose the file to &prove it…"), this);
    m_prove->setAutoDefault(false);
    m_choice = new FileChoice(std::move(searches), this);
    m_choice->hide();
    m_view = new MatchView(this);
    m_sure = new QCheckBox(tr("&Nothing else works on this upload any more"), this);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Finish"), QDialogButtonBox::AcceptRole);
    m_adopt = buttons->addButton(tr("&Adopt…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("Copy object &URL"), QDialogButtonBox::ActionRole);
    m_again = buttons->addButton(tr("Loo&k again"), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(tr("Finish %1").arg(nameOfKey(m_upload.ref.key)), this));
    column->addWidget(sheetText(
        tr("The store puts the parts that are there together into one object. Nothing is sent."), this));
    column->addWidget(m_findings);
    column->addWidget(m_busy);
    column->addWidget(m_prove, 0, Qt::AlignLeading);
    column->addWidget(m_choice);
    column->addWidget(m_view);
    column->addWidget(m_sure);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FinishDialog::connectPieces()
{
    connect(m_finish, &UploadFinish::looked, this, &FinishDialog::onLooked);
    connect(m_finish, &UploadFinish::failed, this, &FinishDialog::onFailed);
    connect(m_finish, &UploadFinish::finished, this, [this](const ObjectFound &object) {
        m_state = State::Done;
        m_object = object;
        refresh();
        Q_EMIT completed(m_upload.ref, object);
    });
    connect(&m_match, &LiveMatch::changed, this, &FinishDialog::refresh);
    connect(m_choice, &FileChoice::chosen, this, &FinishDialog::prove);
    connect(m_prove, &QPushButton::clicked, this, [this] {
        m_choice->show();
        m_choice->setFocus();
        m_prove->hide();
    });
    connect(m_sure, &QCheckBox::toggled, this, &FinishDialog::refreshButtons);
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        Q_EMIT adoptAsked(m_upload, m_match.path());
        reject();
    });
    connect(m_copy, &QPushButton::clicked, this, &FinishDialog::copyUrl);
    connect(m_again, &QPushButton::clicked, this, &FinishDialog::look);
    connect(m_go, &QPushButton::clicked, this, &FinishDialog::finish);
}

} // namespace partway
