func first<T>(_ items: [T]) -> T? { items.first }
let items = [1.5, 2.5]
var kept = 0.0
kept = items.map { $0 * 2 }.max()  // expect error 29: cannot assign value of type 'Double?' to type 'Double'
kept = first(items)  // expect error 8: cannot assign value of type 'Double?' to type 'Double'
kept = items.max()  // expect error 14: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
func largest() -> Double { return items.map { $0 * 2 }.max() }  // expect error 56: cannot convert return expression of type 'Double?' to return type 'Double'
func smallest() -> Double { items.min() }  // expect error 35: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
func front() -> Double { first(items) }  // expect error 26: cannot convert return expression of type 'Double?' to return type 'Double'
