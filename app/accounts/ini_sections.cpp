// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ini_sections.h"

#include <algorithm>

namespace partway {

namespace {

constexpr qsizetype mostSections = 1000;

bool isIndented(const QString &line)
{
    return line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1Char('\t'));
}

bool isComment(const QString &text)
{
    return text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1Char(';'));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control && character != QLatin1Char('\t');
    });
}

// "key = value  # comment"; the comment needs a blank before it, since keys may hold the sign.
QString withoutComment(const QString &value)
{
    for (qsizetype i = 1; i < value.size(); ++i)
        if ((value[i] == QLatin1Char('#') || value[i] == QLatin1Char(';')) && value[i - 1].isSpace())
            return value.left(i).trimmed();
    return value.trimmed();
}

class SectionReader
{
public:
    explicit SectionReader(IniDialect dialect)
        : m_dialect(dialect)
    {
    }

    void take(const QString &line)
    {
        const QString text = line.trimmed();
        if (text.isEmpty() || isComment(text) || hasControls(text))
            return;
        if (text.startsWith(QLatin1Char('[')))
            beginSection(text);
        else if (m_current >= 0)
            takeSetting(text, isIndented(line));
    }

    [[nodiscard]] QList<IniSection> sections() const { return m_sections; }

private:
    void beginSection(const QString &text)
    {
        m_block.clear();
        m_current = -1;
        const auto end = text.indexOf(QLatin1Char(']'));
        const QString name = end > 0 ? text.mid(1, end - 1).simplified() : QString();
        if (name.isEmpty())
            return;
        if (const auto known = m_byName.constFind(name); known != m_byName.constEnd()) {
            m_current = *known;
        } else if (m_sections.size() < mostSections) {
            m_current = m_sections.size();
            m_byName.insert(name, m_current);
            m_sections.append({name, {}});
        }
    }

    void takeSetting(const QString &text, bool indented)
    {
        const auto equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return;
        const QString name = text.left(equals).trimmed().toLower();
        const QString rest = text.mid(equals + 1);
        QHash<QString, QString> &settings = m_sections[m_current].settings;
        if (m_dialect == IniDialect::Plain) {
            settings.insert(name, rest.trimmed());
            return;
        }
        const QString value = withoutComment(QLatin1Char(' ') + rest);
        if (indented && !m_block.isEmpty()) {
            settings.insert(m_block + QLatin1Char('.') + name, value);
            return;
        }
        m_block = value.isEmpty() ? name : QString();
        if (!value.isEmpty())
            settings.insert(name, value);
    }

    IniDialect m_dialect;
    QList<IniSection> m_sections;
    QHash<QString, qsizetype> m_byName;
    qsizetype m_current = -1;
    QString m_block;
};

} // namespace

QList<IniSection> iniSections(const QByteArray &bytes, IniDialect dialect)
{
    SectionReader reader(dialect);
    const QString text = QString::fromUtf8(bytes);
    const qsizetype mark = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    for (qsizetype at = mark; at < text.size();) {
        const auto end = text.indexOf(QLatin1Char('\n'), at);
        reader.take(text.mid(at, end < 0 ? -1 : end - at));
        at = end < 0 ? text.size() : end + 1;
    }
    return reader.sections();
}

} // namespace partway
