from maps.protocol import Fix
from tests.fakes.drive import Drive
from tests.waiting import until


async def test_fixes_go_out_ten_times_a_second_while_the_car_moves(drive: Drive) -> None:
    """NAV-4: what guidance lives on: position, speed, heading and wheels, in the protocol's units."""
    await drive.ready()
    await drive.navigation.find("settle")
    before = len(drive.maps.asked(Fix))
    for step in range(1, 51):
        drive.bus_step(step)
        drive.time.pass_by(0.02)
    await drive.navigation.find("after")
    fixes = drive.maps.asked(Fix)[before:]
    assert 9 <= len(fixes) <= 11
    last = fixes[-1]
    assert last.position is not None
    assert (last.speed, last.heading) == (36.0, 90.0)
    assert 1_000_000 < last.odometer <= 1_000_050
    assert fixes[-1].time - fixes[-2].time >= 0.0999


async def test_a_standing_car_is_silent(drive: Drive) -> None:
    await drive.ready()
    await drive.navigation.find("settle")
    before = len(drive.maps.asked(Fix))
    drive.time.pass_by(10)
    await drive.navigation.find("after")
    assert len(drive.maps.asked(Fix)) == before


async def test_a_tunnel_sends_wheels_without_position(drive: Drive) -> None:
    """NAV-4: without signal the position goes on from the wheels; the screen says it is estimated."""
    await drive.ready()
    drive.move(odometer=1000.02, fix="NONE")
    await drive.navigation.find("after")
    fix = drive.maps.asked(Fix)[-1]
    assert fix.position is None
    assert round(fix.odometer) == 1_000_020
    assert drive.navigation.position.value.estimated
    assert drive.navigation.position.value.latitude == 60.1702


async def test_before_the_first_fix_the_map_looks_at_the_region(drive: Drive) -> None:
    await until(drive.navigation.state, lambda state: state.available)
    position = drive.navigation.position.value
    assert position.estimated
    assert 60.164 < position.latitude < 60.179
    assert not drive.navigation.located.value
