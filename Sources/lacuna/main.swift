import LacunaCommands

await Lacuna.run()
