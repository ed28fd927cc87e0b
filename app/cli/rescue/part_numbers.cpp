// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/part_numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace partway {

namespace {

struct PartNumbersText
{
    Q_DECLARE_TR_FUNCTIONS(PartNumbersText)
};

constexpr int mostRuns = 20;

} // namespace

QString partNumbers(const QList<int> &numbers)
{
    QStringList runs;
    for (qsizetype first = 0, next = 0; first < numbers.size(); first = next) {
        for (next = first + 1; next < numbers.size() && numbers.at(next) == numbers.at(next - 1) + 1;)
            ++next;
        if (runs.size() == mostRuns) {
            runs.append(QChar(0x2026));
            break;
        }
        const QString begin = QString::number(numbers.at(first));
        runs.append(next - first == 1 ? begin
                                      : begin + QChar(0x2013) + QString::number(numbers.at(next - 1)));
    }
    return runs.join(QLatin1String(", "));
}

QList<int> partsThat(PartVerdict verdict, const PartComparison &comparison)
{
    QList<int> numbers;
    for (qsizetype i = 0; i < comparison.verdicts.size(); ++i)
        if (comparison.verdicts.at(i) == verdict)
            numbers.append(static_cast<int>(i) + 1);
    return numbers;
}

QString comparisonText(const PartComparison &comparison)
{
    const int differ = comparison.count(PartVerdict::Differs);
    const int missing = comparison.count(PartVerdict::Missing);
    const int unknown = comparison.count(PartVerdict::CannotTell);
    QStringList clauses{PartNumbersText::tr("%1 of %Ln parts match", nullptr, comparison.plan.count)
                            .arg(comparison.count(PartVerdict::Matches))};
    if (differ > 0)
        clauses.append(PartNumbersText::tr("%Ln differ", "parts", differ));
    if (missing > 0)
        clauses.append(PartNumbersText::tr("%Ln are missing", "parts", missing));
    if (unknown > 0)
        clauses.append(PartNumbersText::tr("%Ln cannot be compared", "parts", unknown));
    return PartNumbersText::tr("%1.", "a sentence of clauses").arg(clauses.join(QLatin1String(", ")));
}

} // namespace partway
