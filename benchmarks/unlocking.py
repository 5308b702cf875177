"""How much of unlocking is the work that makes guessing passwords dear.

What is compared, on one copy of a store of 20 000 residents, in turns:

- floor: Argon2id alone, at the cost this machine was given for a new password (about a second).
- ours: the whole way of a person who signs in: throttle, key file, opening, checks of the
  staff, the line in the access log.

A ratio near 1 says that nothing but Argon2id is waited for. No limit.
"""

from __future__ import annotations

import statistics

from benchmarks.figures import Figure
from benchmarks.stores import bench_store, copy_of, open_desk
from benchmarks.timing import in_turns
from cus_desktop.models import store_keys
from cus_desktop.models.key_slots import SALT_BYTES, STANDARD, KdfPolicy, password_kek
from cus_desktop.services.practice.office import LOGIN, PASSWORD
from cus_desktop.services.signing_in import sign_in

TURNS = 5


def measure(residents: int = 20_000, turns: int = TURNS) -> list[Figure]:
    """Medians in milliseconds."""
    folder = copy_of(bench_store(residents), "unlocking")
    policy = KdfPolicy(cost=STANDARD.chosen())
    desk = open_desk(folder)
    store_keys.set_password(desk.store, LOGIN, PASSWORD, policy)
    desk.store.close()

    def derive(_number: int) -> None:
        password_kek(PASSWORD, bytes(SALT_BYTES), policy.chosen())

    def enter(_number: int) -> None:
        sign_in(folder, user=LOGIN, password=PASSWORD, kdf=policy).store.close()

    spent = in_turns({"derive": derive, "enter": enter}, turns=turns, runs=1)
    floor, ours = (statistics.median(spent[name]) for name in ("derive", "enter"))
    return [Figure(f"signing in with {residents} residents against Argon2id", "ms", ours, floor)]
