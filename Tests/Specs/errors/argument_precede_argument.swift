func area(width: Double, height: Double) -> Double {
    width * height
}
print(area(height: 2, width: 3))  // expect error 23: argument 'width' must precede argument 'height'
