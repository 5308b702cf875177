"""``python -m cus_desktop``: the same as the console script."""

from cus_desktop.cli import main

if __name__ == "__main__":
    main()
