func area(width: Double, height: Double) -> Double {
    width * height
}
print(area(width: 2, height: 3, depth: 4))  // expect error 40: extra argument 'depth' in call
