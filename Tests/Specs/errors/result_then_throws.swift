func read() -> Int throws { 3 }  // expect error 20: 'throws' may only occur before '->'
func none() -> {  // expect error 16: expected type for function result
    return 3  // expect error 12: unexpected non-void return value in void function
}
