// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/fault.h"

#include <array>
#include <utility>

namespace partway::practice {

namespace {

constexpr std::array<std::pair<FaultAction, std::string_view>, 19> kNames{{
    {FaultAction::Error, "Error"},
    {FaultAction::ErrorAfterWork, "ErrorAfterWork"},
    {FaultAction::ErrorInside200, "ErrorInside200"},
    {FaultAction::ErrorInside200AfterWork, "ErrorInside200AfterWork"},
    {FaultAction::Throttle, "Throttle"},
    {FaultAction::DropBeforeWork, "DropBeforeWork"},
    {FaultAction::DropInBody, "DropInBody"},
    {FaultAction::DropAfterWork, "DropAfterWork"},
    {FaultAction::CutAnswer, "CutAnswer"},
    {FaultAction::CloseAfterHead, "CloseAfterHead"},
    {FaultAction::GarbageAnswer, "GarbageAnswer"},
    {FaultAction::EmptyETag, "EmptyETag"},
    {FaultAction::WrongETag, "WrongETag"},
    {FaultAction::StoreWrongBytes, "StoreWrongBytes"},
    {FaultAction::Hold, "Hold"},
    {FaultAction::HoldAnswer, "HoldAnswer"},
    {FaultAction::SlowWhiteSpace, "SlowWhiteSpace"},
    {FaultAction::ExpireToken, "ExpireToken"},
    {FaultAction::Redirect, "Redirect"},
}};

} // namespace

std::string_view nameOf(FaultAction action)
{
    for (const auto &[value, name] : kNames) {
        if (value == action)
            return name;
    }
    return {};
}

std::optional<FaultAction> faultActionNamed(std::string_view text)
{
    for (const auto &[value, name] : kNames) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace partway::practice
