"""Getting speech models onto the disk, whole or not at all."""

import asyncio
import hashlib
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web

from chassis.errors import CarError, NotAvailable
from voice.__main__ import main
from voice.models import MODELS, STAMP, ModelStore, SpeechModel, model_for, standard_model

NAME = "vosk-model-small-xx-0.1"


def archive(path: Path, names: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in names.items():
            packed.writestr(name, content)
    return path


def model_of(path: Path, host: str = "http://127.0.0.1:1") -> SpeechModel:
    content = path.read_bytes()
    return SpeechModel("en-GB", NAME, len(content), hashlib.sha256(content).hexdigest(), host=host)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    (tmp_path / "host").mkdir()
    return archive(
        tmp_path / "host" / f"{NAME}.zip", {f"{NAME}/am/final.mdl": b"model" * 9, f"{NAME}/README": b""}
    )


@pytest.fixture
async def host(sound: Path) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_static("/", sound.parent)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


def test_all_seven_languages_are_pinned() -> None:
    """VOI-2, VOI-3."""
    assert {model.language for model in MODELS} == {
        "en-GB",
        "en-US",
        "es-ES",
        "fr-FR",
        "de-DE",
        "it-IT",
        "cs-CZ",
    }
    assert [model.language for model in MODELS if model.algorithm != "sha256"] == ["en-GB"]
    assert {standard_model(model.language).algorithm for model in MODELS} == {"sha256"}


def test_a_model_fetched_on_purpose_goes_before_the_standard_one(tmp_path: Path) -> None:
    """VOI-2: as long as it is sound."""
    store, british, american = ModelStore(tmp_path), model_for("en-GB"), model_for("en-US")
    assert store.chosen("en-GB") == american
    for model in (american, british):
        store.path(model).mkdir()
        (store.path(model) / STAMP).write_text(model.digest + "\n")
        assert store.chosen("en-GB") == model
    (store.path(british) / STAMP).unlink()
    assert store.chosen("en-GB") == american


async def test_a_model_is_fetched_unpacked_and_verified(tmp_path: Path, sound: Path, host: str) -> None:
    store = ModelStore(tmp_path / "models")
    model = model_of(sound, host)
    await store.fetch(model)
    store.verify(model)
    assert (store.path(model) / "am" / "final.mdl").read_bytes() == b"model" * 9
    assert sorted(path.name for path in (tmp_path / "models").iterdir()) == [NAME]


async def test_a_broken_download_goes_on_where_it_ended(tmp_path: Path, sound: Path, host: str) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (models / f"{NAME}.zip.part").write_bytes(sound.read_bytes()[:50])
    await ModelStore(models).fetch(model_of(sound, host))
    assert (models / NAME / "am").is_dir()


async def test_a_model_with_a_wrong_sum_is_not_installed(tmp_path: Path, sound: Path, host: str) -> None:
    store = ModelStore(tmp_path / "models")
    model = SpeechModel("en-GB", NAME, sound.stat().st_size, "0" * 64, host=host)
    with pytest.raises(CarError) as caught:
        await store.fetch(model)
    assert caught.value.code == "download_damaged"
    assert not store.is_installed(model)


async def test_an_unreachable_host_is_told_as_such(tmp_path: Path, sound: Path) -> None:
    with pytest.raises(NotAvailable) as caught:
        await ModelStore(tmp_path / "models").fetch(model_of(sound))
    assert caught.value.code == "download_unreachable"


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", f"{NAME}/../../evil", "other/evil"])
def test_an_archive_cannot_write_elsewhere(tmp_path: Path, name: str) -> None:
    evil = archive(tmp_path / "evil.zip", {f"{NAME}/fine": b"", name: b"evil"})
    models = tmp_path / "models"
    models.mkdir()
    with pytest.raises(CarError) as caught:
        ModelStore(models).install(model_of(evil), evil)
    assert caught.value.code == "model_damaged"
    assert list(models.iterdir()) == []
    assert not (tmp_path / "evil").exists()


def test_a_truncated_file_is_noticed(tmp_path: Path, sound: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    store, model = ModelStore(models), model_of(sound)
    store.install(model, sound)
    store.verify(model)
    (store.path(model) / "am" / "final.mdl").write_bytes(b"mod")
    with pytest.raises(CarError) as caught:
        store.verify(model)
    assert caught.value.code == "model_damaged"


def test_a_new_version_replaces_the_old_one(tmp_path: Path, sound: Path) -> None:
    models = tmp_path / "models"
    (models / NAME).mkdir(parents=True)
    (models / NAME / "old").touch()
    ModelStore(models).install(model_of(sound), sound)
    assert not (models / NAME / "old").exists()


def test_models_are_listed_verified_and_removed_by_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / model_for("es-ES").name
    folder.mkdir()
    assert main(["models", "list", "--models", str(tmp_path)]) == 0
    assert main(["models", "verify", "--language", "es-ES", "--models", str(tmp_path)]) == 1
    assert "damaged" in capsys.readouterr().out
    assert main(["models", "remove", "--language", "es-ES", "--models", str(tmp_path)]) == 0
    assert not folder.exists()
    assert main(["models", "verify", "--language", "es-ES", "--models", str(tmp_path)]) == 1
    assert main(["models", "verify", "--models", str(tmp_path)]) == 0
    assert main(["models", "verify", "--language", "xx", "--models", str(tmp_path)]) == 2


@pytest.mark.parametrize(
    ("size", "digest", "status", "sentence"),
    [
        (0, "", 0, f"{NAME} is ready"),
        (0, "0" * 64, 2, "is not the file that was expected. It was removed (download_damaged)"),
        (-1, "", 2, "is longer than expected. It was removed (download_damaged)"),
        (+1, "", 2, "is not the file that was expected. It was removed (download_damaged)"),
    ],
)
async def test_fetching_by_command_says_how_it_went(
    tmp_path: Path,
    sound: Path,
    host: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    size: int,
    digest: str,
    status: int,
    sentence: str,
) -> None:
    """Issue 2, bad input: a wrong sum or size installs nothing and leaves nothing; one sentence."""
    good = model_of(sound, host)
    model = replace(good, size=good.size + size, digest=digest or good.digest)
    monkeypatch.setattr("voice.models_command.model_for", lambda _language: model)
    command = ["models", "fetch", "--models", str(tmp_path / "models")]
    assert await asyncio.to_thread(main, command) == status
    told = capsys.readouterr()
    assert sentence in told.out + told.err
    left = [path.name for path in (tmp_path / "models").iterdir()]
    assert left == ([NAME] if status == 0 else [])


async def test_fetching_from_nowhere_names_the_fallback(
    tmp_path: Path, sound: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Issue 2: where the host cannot be reached, one line says what recognises speech instead."""
    monkeypatch.setattr("voice.models_command.model_for", lambda _language: model_of(sound))
    command = ["models", "fetch", "--models", str(tmp_path / "models")]
    assert await asyncio.to_thread(main, command) == 3
    told = capsys.readouterr().err
    assert "cannot be reached" in told
    assert "Moonshine" in told or "moonshine" in told
