func area(width: Double, height: Double) -> Double {
    width * height
}
print(area(width: 2))  // expect error 20: missing argument for parameter 'height' in call
