# SPDX-License-Identifier: GPL-3.0-or-later
# Half of a file's compile time goes into reading Qt's and the library's headers, and optimisation hardly counts: read them once
# for each library. Included at the end of the top-level list, when all targets are known.
set(standard_headers <algorithm> <chrono> <cstdint> <functional> <map> <memory> <optional> <string> <string_view>
    <utility> <variant> <vector> <tl/expected.hpp>)
set(qt_headers <QByteArray> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QUrl>)
foreach(library partway_base partway_plan partway_s3 partway_engine partway_accounts partway_text partway_session
        partway_cli partway_commands partway_test_support partway_test_rig partway_simulation_world partway_conformance)
    if(TARGET ${library})
        get_target_property(type ${library} TYPE)
        if(NOT type STREQUAL "INTERFACE_LIBRARY")
            target_precompile_headers(${library} PRIVATE ${standard_headers} ${qt_headers})
        endif()
    endif()
endforeach()
if(TARGET partway_practice_store)
    target_precompile_headers(partway_practice_store PRIVATE ${standard_headers})
endif()
