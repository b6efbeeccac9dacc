import LacunaBuild
quick(CommandLine.arguments[1])
