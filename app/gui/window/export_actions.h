// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QObject>

class QMenu;
class QSettings;
class QWidget;

namespace partway {

class NoticeBar;
class TransferModel;

/// Writes the list into a file: what is over, or all. Says in a notice how it went.
class ExportActions : public QObject
{
    Q_OBJECT
public:
    enum class What { History, Everything };

    ExportActions(TransferModel &model, NoticeBar &notices, QSettings &settings, QWidget &window);

    void addToMenu(QMenu &menu);
    /// Asks where to.
    void ask(What what);
    void write(What what, const QString &path);

Q_SIGNALS:
    void showInFolderAsked(const QString &path);

private:
    [[nodiscard]] QList<TransferId> chosen(What what) const;
    void tellFinished(const QString &path, int transfers);

    TransferModel &m_model;
    NoticeBar &m_notices;
    QSettings &m_settings;
    QWidget &m_window;
};

} // namespace partway
