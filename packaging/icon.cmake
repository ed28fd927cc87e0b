# SPDX-License-Identifier: GPL-3.0-or-later
# partway_icon(FILE SIZE...): the drawing as one file of pictures, .ico or .icns by its ending, made by the target partway_icon.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

function(partway_icon file)
    set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/partway.svg)
    set(script ${CMAKE_SOURCE_DIR}/packaging/icon.py)
    add_custom_command(OUTPUT ${file} DEPENDS ${drawing} ${script} VERBATIM COMMENT "Drawing the icon"
        COMMAND Python3::Interpreter ${script} ${RSVG_CONVERT} ${drawing} ${file} ${ARGN})
    add_custom_target(partway_icon DEPENDS ${file})
endfunction()
