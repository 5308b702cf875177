"""The windows. The only package that imports PySide6."""

from cus_desktop.ui.pyside_features import look_for_no_features

# Before the many imports of the screens, and of the services behind them.
look_for_no_features()
