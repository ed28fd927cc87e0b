// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

class QWidget;

namespace partway::test {

class Stage;

/// Something of the program that a person sees. One list of them: the screenshots and the test that reads
/// texts go through the same.
struct View
{
    const char *name; ///< of its picture, without the suffix
    /// Brings it about and returns the widget to look at: the window or what stands over it.
    std::function<QWidget *(Stage &)> open;
    bool isFirstStart = false; ///< wants a stage without accounts
    bool hasOwnWords = false;  ///< shows texts that are written in each language instead of translated
};

/// Of the main window, which comes in every size.
QList<View> windowViews();
/// Dialogs, sheets and menus, which have a size of their own.
QList<View> sheetViews();
/// Uploads in progress, in the main window.
QList<View> rescueViews();
/// What is asked about them.
QList<View> rescueSheetViews();

} // namespace partway::test
