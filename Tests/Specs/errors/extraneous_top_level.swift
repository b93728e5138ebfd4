let xs = [1, 2, 3]
for x in xs {
    if x > 1 {
        print(x)
    }
}
}  // expect error 1: extraneous '}' at top level
