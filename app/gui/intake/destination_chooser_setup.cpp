// SPDX-License-Identifier: GPL-3.0-or-later
// How the chooser is laid out and wired.
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/clear_button.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/partway_style.h"
#include "app/text/error_sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

void DestinationChooser::layOut()
{
    for (FlatTree *list : {m_places, m_folders}) {
        list->setHeaderHidden(true);
        list->setItemDelegate(new FlatRowDelegate(list));
        framePanel(*list);
    }
    m_places->setModel(&m_placeModel);
    m_places->setAccessibleName(tr("Accounts and places that were used last"));
    m_folders->setModel(&m_folderModel);
    m_folders->setAccessibleName(tr("Buckets and folders"));
    m_path->setAccessibleName(tr("Bucket and prefix"));
    m_path->setPlaceholderText(tr("bucket/prefix/, or choose below"));
    m_path->setMaxLength(1200);
    addClearButton(*m_path);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setMinimumHeight(2 * fontMetrics().height());
    m_newName->setAccessibleName(tr("Name of the new folder"));
    m_newName->setPlaceholderText(tr("name of the new folder, then Enter"));
    m_newName->hide();
    m_retry->hide();
    m_choose->setProperty(primaryProperty, true);
    for (QPushButton *button : {m_retry, m_newFolder})
        button->setAutoDefault(false);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *pathLabel = new QLabel(tr("&Upload to"), this);
    pathLabel->setBuddy(m_path);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(pathLabel);
    top->addWidget(m_path, 1);
    auto *told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_message, 1);
    told->addWidget(m_retry);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_folders, 1);
    right->addWidget(m_newName);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(m_places, 2);
    sides->addLayout(right, 3);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_newFolder);
    bottom->addStretch(1);
    bottom->addWidget(cancel);
    bottom->addWidget(m_choose);
    auto *column = sheetColumn(*this);
    column->addLayout(top);
    column->addLayout(sides, 1);
    column->addLayout(told);
    column->addLayout(bottom);
    setTabOrder(m_path, m_places);
    setTabOrder(m_places, m_folders);
    setTabOrder(cancel, m_choose);
    resize(680, 460);
}

void DestinationChooser::connectPieces()
{
    // Enter in a field or a list means what is there; only the button that has the focus chooses.
    m_choose->setAutoDefault(false);
    m_choose->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_choose->setToolTip(tr("Takes what stands above (Ctrl+Enter)"));
    connect(m_places->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DestinationChooser::onPlaceChosen);
    connect(m_folders, &QAbstractItemView::activated, this, &DestinationChooser::onFolderActivated);
    connect(m_path, &QLineEdit::returnPressed, this, &DestinationChooser::onPathEdited);
    connect(m_path, &QLineEdit::textChanged, this,
            [this] { m_choose->setEnabled(destination().isComplete()); });
    connect(m_newFolder, &QPushButton::clicked, this, [this] {
        m_newName->show();
        m_newName->setFocus();
    });
    connect(m_newName, &QLineEdit::returnPressed, this, &DestinationChooser::addFolder);
    connect(m_retry, &QPushButton::clicked, &m_browser, &PlaceBrowser::again);
    connect(&m_browser, &PlaceBrowser::listed, this, &DestinationChooser::onListed);
    connect(&m_browser, &PlaceBrowser::failed, this, [this](const Error &error) {
        const Account *at = account(m_account);
        const ErrorContext question = questionTo(at ? *at : Account{}, m_bucket);
        if (m_folderModel.rowCount() == 0)
            onListed({}, false); // the way up stays
        say(errorSentence(error, question).whole(), true);
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (!destination().isComplete())
            return;
        Q_EMIT chosen(destination());
        accept();
    });
    m_choose->setEnabled(false);
}

} // namespace partway
