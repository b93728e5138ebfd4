if true {
    print("a")
}
}  // expect error 1: extraneous '}' at top level
print("b")
