// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace partway {

/// A path to a certificate authority's file, typed or chosen.
class CaFileField : public QWidget
{
    Q_OBJECT
public:
    explicit CaFileField(QWidget *parent);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

private:
    void choose();

    QLineEdit *m_edit;
};

} // namespace partway
