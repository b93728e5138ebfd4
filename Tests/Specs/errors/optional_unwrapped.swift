func softmax(_ xs: [Double]) -> [Double] {
    let m = xs.max()
    let shifted = xs.map { $0 - m }  // expect error 33: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
    return shifted
}
print(softmax([1, 2]))
