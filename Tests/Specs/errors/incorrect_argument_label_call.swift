func area(width: Double, height: Double) -> Double {
    width * height
}
print(area(width: 2, length: 3))  // expect error 11: incorrect argument label in call (have 'width:length:', expected 'width:height:')
