func area(width: Double, height: Double) -> Double {
    width * height
}
print(area())  // expect error 11: missing arguments for parameters 'width', 'height' in call
