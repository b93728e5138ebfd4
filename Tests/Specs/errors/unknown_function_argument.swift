let numbers = [1, 2, 3]
func apply(_ values: [Int], using change: (Int) -> Int) {}
func keep(_ values: [Int], using change: @escaping (Int) -> Int) {}
keep(numbers, using: doubled)  // expect error 22: cannot find 'doubled' in scope
let doubles = numbers.map { doubled($0) }  // expect error 29: cannot find 'doubled' in scope
let large = numbers.filter {
    $0 > limit  // expect error 10: cannot find 'limit' in scope
}
let squares =
    numbers.map(  // expect error 13: no exact matches in call to instance method 'map'
        squared  // expect error 9: cannot find 'squared' in scope
    )
