func hello(name: String, times: Int) {}
hello(times: 2, name: "Ann")  // expect error 17: argument 'name' must precede argument 'times'
