// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/finding.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace partway {

/// Sentences one below the other, each with a sign of how good it is.
class FindingsView : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsView(QWidget *parent);

    void say(const Finding &finding); ///< in place of what was said
    void add(const Finding &finding);
    void setFindings(const QList<Finding> &findings); ///< these and no others
    void clear();
    [[nodiscard]] QString text() const; ///< a line a sentence

private:
    QVBoxLayout *m_column;
    QList<Finding> m_findings;
};

} // namespace partway
