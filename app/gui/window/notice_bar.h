// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace partway {

enum class NoticeKind { Plain, Attention, Problem };

struct Notice
{
    NoticeKind kind = NoticeKind::Plain;
    QString text;              ///< plain text
    QString actionText;        ///< empty: nothing to do but close it
    std::function<void()> act; ///< the notice closes when it was done
    QString otherText{};       ///< a second, quieter thing to do; empty: none
    std::function<void()> other{};
    std::function<void()> closed{}; ///< when the person closes it without doing anything
};

/// Messages that wait above the queue and block nothing. One each for a key; a later one replaces it.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &key, const Notice &notice);
    /// A strip that is more than a message, in its place; it is the bar's own from then on.
    void put(const QString &key, QWidget *strip);
    /// Changes the words of a notice that is there, and leaves its buttons and the focus alone.
    void reword(const QString &key, const QString &text);
    void withdraw(const QString &key);
    /// The text of the notice with that key; empty where there is none.
    [[nodiscard]] QString textOf(const QString &key) const;

private:
    void joinTabOrder(const QWidget &strip);
    [[nodiscard]] QWidget *find(const QString &key) const;

    QVBoxLayout *m_column;
};

} // namespace partway
