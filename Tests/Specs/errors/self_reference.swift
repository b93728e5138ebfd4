let x: Int = x + 1
