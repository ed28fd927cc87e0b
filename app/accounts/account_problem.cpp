// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_problem.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

} // namespace

QString sentenceOf(const AccountProblem &problem)
{
    switch (problem.kind) {
    case AccountProblem::Kind::FileUnreadable:
        return AccountText::tr(
                   "The list of accounts in %1 cannot be read (%2). Repair the file or move it away; "
                   "nothing was changed.")
            .arg(problem.subject, problem.detail);
    case AccountProblem::Kind::FileUnwritable:
        return AccountText::tr("The list of accounts could not be saved in %1 (%2). Free some space or allow "
                               "writing there, then try again.")
            .arg(problem.subject, problem.detail);
    case AccountProblem::Kind::NameEmpty:
        return AccountText::tr("The account has no name. Give it one.");
    case AccountProblem::Kind::NameTaken:
        return AccountText::tr("There is an account named “%1” already. Choose another name.")
            .arg(problem.subject);
    case AccountProblem::Kind::NoSuchAccount:
        return AccountText::tr(
                   "There is no account named “%1”. The list of accounts shows those that there are.")
            .arg(problem.subject);
    case AccountProblem::Kind::UrlNotUsable:
        return AccountText::tr("“%1” is not the address of an S3 endpoint. It looks like https://host or "
                               "http://host:port, with nothing after it.")
            .arg(problem.subject);
    case AccountProblem::Kind::NoEndpoint:
        return AccountText::tr("Nothing says which server is meant. Add an account, or give its address with "
                               "--endpoint or AWS_ENDPOINT_URL_S3.");
    }
    Q_UNREACHABLE();
}

} // namespace partway
