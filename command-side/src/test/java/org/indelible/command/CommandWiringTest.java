package org.indelible.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.indelible.command.casefile.EveryCommand;
import org.junit.jupiter.api.Test;

class CommandWiringTest {
    @Test
    void every_command_is_wired_once_under_a_name_of_its_own() {
        assertThat(CommandWiring.COMMANDS)
                .extracting(CommandType::type)
                .doesNotHaveDuplicates()
                .isEqualTo(Stream.concat(EveryCommand.all().stream(), EveryCommand.ofPeople().stream())
                        .<Class<?>>map(Object::getClass)
                        .toList());
        assertThat(CommandWiring.COMMANDS).extracting(CommandType::name).doesNotHaveDuplicates();
    }

    @Test
    void a_command_is_called_by_its_name() {
        assertThat(EveryCommand.all())
                .extracting(command -> CommandWiring.nameOf(command.getClass()))
                .contains("AddCaseNote", "CloseCase");
    }
}
