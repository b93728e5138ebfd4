let heights = ["a": 1.5]
let mean = heights.values.reduce(0, +) / heights.count  // expect error 37: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Dictionary<String, Double>.Values.Element) throws -> Int' (aka '(Int, Double) throws -> Int')
let unique: Set<Double> = [1]
let other = unique.reduce(0, +) / unique.count  // expect error 30: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
