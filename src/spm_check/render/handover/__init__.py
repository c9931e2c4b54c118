"""What an office hands over: as lists that all formats share, then on screen and on paper."""
