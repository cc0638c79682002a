"""Describe the bridges of `hmi` to qmllint.

The module `Hola.Backend` exists only while the program runs: every `hmi/**/bridge.py` registers its class
with `@QmlElement`. For qmllint this tool writes the same module to disk (`qmldir` and `backend.qmltypes`),
read from the real meta objects, so that a property that is misspelt in QML fails the lint.

    python -m tools.qml_types            writes build/qml-types
    pyside6-qmllint -W 0 -I build/qml-types -I qml qml/Hola/Home/HomeView.qml

The classes are found in the source (the decorators leave no trace on the class), their properties, signals,
slots and enumerations at run time (`pyside6-metaobjectdump` reads only the source: it misses inherited
properties, generic base classes and annotated signals).
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MODULE = "Hola.Backend"
DECORATORS = frozenset({"QmlElement", "QmlNamedElement", "QmlSingleton", "QmlUncreatable"})
METATYPES = ("core", "gui", "qml", "positioning")

Json = dict[str, Any]


class QmlTypesError(Exception):
    """A bridge that cannot be described; the message names file and reason."""


@dataclass(frozen=True)
class Registered:
    """A class that a bridge file registers, with its QML decorators and whether one made it a singleton."""

    source: Path
    class_name: str
    decorators: tuple[str, ...]

    @property
    def class_infos(self) -> list[Json]:
        """What moc would have written for the QML_* macros."""
        infos = [{"name": "QML.Element", "value": "auto"}]
        if "QmlSingleton" in self.decorators:
            infos.append({"name": "QML.Singleton", "value": "true"})
        if "QmlUncreatable" in self.decorators:
            infos.append({"name": "QML.Creatable", "value": "false"})
        return infos


def bridge_files(root: Path) -> list[Path]:
    """All bridge files under `root`/hmi, in a stable order."""
    return sorted((root / "hmi").rglob("bridge.py"))


def registered_classes(source: Path) -> list[Registered]:
    """The classes of one file that carry `@QmlElement`.

    Raises QmlTypesError when the file registers classes for a module other than `Hola.Backend`.
    """
    tree = ast.parse(source.read_text(encoding="utf-8"), filename=str(source))
    found = [
        Registered(source, node.name, tuple(sorted(names)))
        for node in tree.body
        if isinstance(node, ast.ClassDef) and "QmlElement" in (names := _decorator_names(node))
    ]
    if found and (name := _import_name(tree)) != MODULE:
        raise QmlTypesError(f'{source}: QML_IMPORT_NAME is {name!r}, it must be "{MODULE}"')
    return found


def _decorator_names(node: ast.ClassDef) -> frozenset[str]:
    calls = (d.func if isinstance(d, ast.Call) else d for d in node.decorator_list)
    names = (c.id if isinstance(c, ast.Name) else getattr(c, "attr", "") for c in calls)
    return DECORATORS.intersection(names)


def _import_name(tree: ast.Module) -> str | None:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="QML_IMPORT_NAME")], value=ast.Constant(value=name)):
                return str(name)
    return None


def describe(registered: Registered, root: Path) -> Json:
    """The moc-like description of one class, read from its meta object.

    Raises QmlTypesError when the file cannot be imported.
    """
    name = ".".join(registered.source.relative_to(root).with_suffix("").parts)
    try:
        cls = getattr(importlib.import_module(name), registered.class_name)
    except Exception as error:
        raise QmlTypesError(f"{registered.source}: cannot be imported: {error!r}") from error
    return {**meta_object_description(cls.staticMetaObject), "classInfos": registered.class_infos}


def meta_object_description(meta: Any) -> Json:
    """The properties, methods and enumerations of a QMetaObject in moc's JSON form.

    Inherited ones from Python classes are folded in, because those bases are unknown to QML.
    """
    first = meta
    while (base := first.superClass()) is not None and not _is_qt_class(first):
        first = base
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": first.className()}],
        "properties": [
            _property(meta.property(i), i - first.propertyCount())
            for i in range(first.propertyCount(), meta.propertyCount())
        ],
        "signals": _methods(meta, first.methodCount(), "Signal"),
        "slots": _methods(meta, first.methodCount(), "Slot"),
        "enums": [_enum(meta.enumerator(i)) for i in range(first.enumeratorCount(), meta.enumeratorCount())],
    }


def _is_qt_class(meta: Any) -> bool:
    """Whether a meta object belongs to C++ (it is found in PySide6's own modules)."""
    from PySide6 import QtCore, QtPositioning

    return any(hasattr(module, meta.className()) for module in (QtCore, QtPositioning))


def _property(prop: Any, index: int) -> Json:
    entry: Json = {"name": prop.name(), "type": prop.typeName(), "index": index, "read": prop.name()}
    if prop.isConstant():
        entry["constant"] = True
    if prop.isFinal():
        entry["final"] = True
    if prop.isWritable():
        entry["write"] = f"set_{prop.name()}"
    if prop.hasNotifySignal():
        entry["notify"] = _text(prop.notifySignal().name())
    return entry


def _methods(meta: Any, first: int, kind: str) -> list[Json]:
    methods = (meta.method(i) for i in range(first, meta.methodCount()))
    return [_method(method) for method in methods if method.methodType().name == kind]


def _method(method: Any) -> Json:
    names = [_text(n) for n in method.parameterNames()]
    types = [_text(t) for t in method.parameterTypes()]
    return {
        "access": "public",
        "name": _text(method.name()),
        "returnType": method.typeName() or "void",
        "arguments": [
            {"name": name or f"a{n}", "type": type_}
            for n, (name, type_) in enumerate(zip(names, types, strict=True), 1)
        ],
    }


def _enum(enumerator: Any) -> Json:
    return {
        "name": enumerator.name(),
        "isClass": enumerator.isScoped(),
        "isFlag": enumerator.isFlag(),
        "values": [enumerator.key(i) for i in range(enumerator.keyCount())],
    }


def _text(value: Any) -> str:
    """A byte array or byte string of Qt as text."""
    return value.decode() if isinstance(value, bytes) else bytes(value).decode()


def write_module(classes: Iterable[Registered], root: Path, out: Path) -> Path:
    """Write `out`/Hola/Backend with qmldir and qmltypes; returns that folder.

    Raises QmlTypesError when a class cannot be described or Qt's registrar refuses it.
    """
    folder = out.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    described = [{"classes": [describe(c, root)], "inputFile": "bridge.h"} for c in classes]
    metatypes = folder / "backend.json"
    metatypes.write_text(json.dumps(described, indent=1), encoding="utf-8")
    _run_registrar(metatypes, folder / "backend.qmltypes")
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo backend.qmltypes\n", encoding="utf-8")
    return folder


def _run_registrar(metatypes: Path, qmltypes: Path) -> None:
    import PySide6

    qt = Path(PySide6.__path__[0]) / "Qt"
    foreign = ",".join(str(qt / "metatypes" / f"qt6{name}_metatypes.json") for name in METATYPES)
    command = [str(qt / "libexec" / "qmltyperegistrar"), "--generate-qmltypes", str(qmltypes)]
    command += ["-o", os.devnull, "--import-name", MODULE, "--major-version", "1", "--minor-version", "0"]
    command += [f"--foreign-types={foreign}", str(metatypes)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    if done.returncode:
        raise QmlTypesError(f"qmltyperegistrar failed: {done.stderr.strip()}")


def main(argv: Sequence[str] | None = None) -> int:
    """Write the module for all bridges of this repository; returns the exit status."""
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=root / "build" / "qml-types", help="folder to write into")
    options = parser.parse_args(argv)
    sys.path.insert(0, str(root))
    try:
        classes = [c for source in bridge_files(root) for c in registered_classes(source)]
        write_module(classes, root, options.out)
    except QmlTypesError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{MODULE}: {', '.join(c.class_name for c in classes) or 'no bridges'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
