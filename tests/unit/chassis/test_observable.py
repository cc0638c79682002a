"""A value that says when it changed."""

from chassis.observable import Observable


def test_subscribers_hear_the_present_and_every_real_change() -> None:
    value = Observable(1)
    heard: list[int] = []
    end = value.subscribe(heard.append)
    value.set(2)
    value.set(2)
    value.set(3)
    end()
    value.set(4)
    assert heard == [1, 2, 3]
    assert value.value == 4
