"""Running programs, measuring them and writing down what came of it."""
